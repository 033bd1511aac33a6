/**
 */
package eu.leam.workbench.model.document.impl;

import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.model.document.Segment;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.impl.SegmentImpl#getJob <em>Job</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.SegmentImpl#getHost <em>Host</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.SegmentImpl#getStarted <em>Started</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.SegmentImpl#getEnded <em>Ended</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.SegmentImpl#getFromStep <em>From Step</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.SegmentImpl#getToStep <em>To Step</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.SegmentImpl#getState <em>State</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SegmentImpl extends MinimalEObjectImpl.Container implements Segment {
	/**
	 * The default value of the '{@link #getJob() <em>Job</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJob()
	 * @generated
	 * @ordered
	 */
	protected static final String JOB_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJob() <em>Job</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJob()
	 * @generated
	 * @ordered
	 */
	protected String job = JOB_EDEFAULT;

	/**
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected static final String STARTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStarted() <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStarted()
	 * @generated
	 * @ordered
	 */
	protected String started = STARTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected static final String ENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnded() <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnded()
	 * @generated
	 * @ordered
	 */
	protected String ended = ENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFromStep() <em>From Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromStep()
	 * @generated
	 * @ordered
	 */
	protected static final long FROM_STEP_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFromStep() <em>From Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromStep()
	 * @generated
	 * @ordered
	 */
	protected long fromStep = FROM_STEP_EDEFAULT;

	/**
	 * This is true if the From Step attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean fromStepESet;

	/**
	 * The default value of the '{@link #getToStep() <em>To Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToStep()
	 * @generated
	 * @ordered
	 */
	protected static final long TO_STEP_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getToStep() <em>To Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToStep()
	 * @generated
	 * @ordered
	 */
	protected long toStep = TO_STEP_EDEFAULT;

	/**
	 * This is true if the To Step attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean toStepESet;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RunState STATE_EDEFAULT = RunState.PENDING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RunState state = STATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SegmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LeamPackage.Literals.SEGMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJob() {
		return job;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJob(String newJob) {
		String oldJob = job;
		job = newJob;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.SEGMENT__JOB, oldJob, job));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.SEGMENT__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStarted() {
		return started;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStarted(String newStarted) {
		String oldStarted = started;
		started = newStarted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.SEGMENT__STARTED, oldStarted, started));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnded() {
		return ended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnded(String newEnded) {
		String oldEnded = ended;
		ended = newEnded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.SEGMENT__ENDED, oldEnded, ended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFromStep() {
		return fromStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromStep(long newFromStep) {
		long oldFromStep = fromStep;
		fromStep = newFromStep;
		boolean oldFromStepESet = fromStepESet;
		fromStepESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.SEGMENT__FROM_STEP, oldFromStep, fromStep, !oldFromStepESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFromStep() {
		long oldFromStep = fromStep;
		boolean oldFromStepESet = fromStepESet;
		fromStep = FROM_STEP_EDEFAULT;
		fromStepESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, LeamPackage.SEGMENT__FROM_STEP, oldFromStep, FROM_STEP_EDEFAULT, oldFromStepESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFromStep() {
		return fromStepESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getToStep() {
		return toStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToStep(long newToStep) {
		long oldToStep = toStep;
		toStep = newToStep;
		boolean oldToStepESet = toStepESet;
		toStepESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.SEGMENT__TO_STEP, oldToStep, toStep, !oldToStepESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetToStep() {
		long oldToStep = toStep;
		boolean oldToStepESet = toStepESet;
		toStep = TO_STEP_EDEFAULT;
		toStepESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, LeamPackage.SEGMENT__TO_STEP, oldToStep, TO_STEP_EDEFAULT, oldToStepESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetToStep() {
		return toStepESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RunState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RunState newState) {
		RunState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.SEGMENT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LeamPackage.SEGMENT__JOB:
				return getJob();
			case LeamPackage.SEGMENT__HOST:
				return getHost();
			case LeamPackage.SEGMENT__STARTED:
				return getStarted();
			case LeamPackage.SEGMENT__ENDED:
				return getEnded();
			case LeamPackage.SEGMENT__FROM_STEP:
				return getFromStep();
			case LeamPackage.SEGMENT__TO_STEP:
				return getToStep();
			case LeamPackage.SEGMENT__STATE:
				return getState();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LeamPackage.SEGMENT__JOB:
				setJob((String)newValue);
				return;
			case LeamPackage.SEGMENT__HOST:
				setHost((String)newValue);
				return;
			case LeamPackage.SEGMENT__STARTED:
				setStarted((String)newValue);
				return;
			case LeamPackage.SEGMENT__ENDED:
				setEnded((String)newValue);
				return;
			case LeamPackage.SEGMENT__FROM_STEP:
				setFromStep((Long)newValue);
				return;
			case LeamPackage.SEGMENT__TO_STEP:
				setToStep((Long)newValue);
				return;
			case LeamPackage.SEGMENT__STATE:
				setState((RunState)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case LeamPackage.SEGMENT__JOB:
				setJob(JOB_EDEFAULT);
				return;
			case LeamPackage.SEGMENT__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case LeamPackage.SEGMENT__STARTED:
				setStarted(STARTED_EDEFAULT);
				return;
			case LeamPackage.SEGMENT__ENDED:
				setEnded(ENDED_EDEFAULT);
				return;
			case LeamPackage.SEGMENT__FROM_STEP:
				unsetFromStep();
				return;
			case LeamPackage.SEGMENT__TO_STEP:
				unsetToStep();
				return;
			case LeamPackage.SEGMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case LeamPackage.SEGMENT__JOB:
				return JOB_EDEFAULT == null ? job != null : !JOB_EDEFAULT.equals(job);
			case LeamPackage.SEGMENT__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case LeamPackage.SEGMENT__STARTED:
				return STARTED_EDEFAULT == null ? started != null : !STARTED_EDEFAULT.equals(started);
			case LeamPackage.SEGMENT__ENDED:
				return ENDED_EDEFAULT == null ? ended != null : !ENDED_EDEFAULT.equals(ended);
			case LeamPackage.SEGMENT__FROM_STEP:
				return isSetFromStep();
			case LeamPackage.SEGMENT__TO_STEP:
				return isSetToStep();
			case LeamPackage.SEGMENT__STATE:
				return state != STATE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (job: ");
		result.append(job);
		result.append(", host: ");
		result.append(host);
		result.append(", started: ");
		result.append(started);
		result.append(", ended: ");
		result.append(ended);
		result.append(", fromStep: ");
		if (fromStepESet) result.append(fromStep); else result.append("<unset>");
		result.append(", toStep: ");
		if (toStepESet) result.append(toStep); else result.append("<unset>");
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //SegmentImpl
