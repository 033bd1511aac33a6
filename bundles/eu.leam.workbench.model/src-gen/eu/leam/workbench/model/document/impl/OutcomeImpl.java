/**
 */
package eu.leam.workbench.model.document.impl;

import eu.leam.workbench.model.document.Checkpoint;
import eu.leam.workbench.model.document.EnergySource;
import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.model.document.Segment;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getState <em>State</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getEnded <em>Ended</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getTokens <em>Tokens</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getLoss <em>Loss</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getEnergy <em>Energy</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getEnergySource <em>Energy Source</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getEnergyNote <em>Energy Note</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getEvidenceSha256 <em>Evidence Sha256</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getSegments <em>Segments</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.OutcomeImpl#getCheckpoints <em>Checkpoints</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutcomeImpl extends DocumentImpl implements Outcome {
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
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSteps() <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected static final long STEPS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected long steps = STEPS_EDEFAULT;

	/**
	 * This is true if the Steps attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean stepsESet;

	/**
	 * The default value of the '{@link #getTokens() <em>Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokens()
	 * @generated
	 * @ordered
	 */
	protected static final long TOKENS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTokens() <em>Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokens()
	 * @generated
	 * @ordered
	 */
	protected long tokens = TOKENS_EDEFAULT;

	/**
	 * This is true if the Tokens attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean tokensESet;

	/**
	 * The default value of the '{@link #getLoss() <em>Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoss()
	 * @generated
	 * @ordered
	 */
	protected static final double LOSS_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getLoss() <em>Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoss()
	 * @generated
	 * @ordered
	 */
	protected double loss = LOSS_EDEFAULT;

	/**
	 * This is true if the Loss attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean lossESet;

	/**
	 * The default value of the '{@link #getEnergy() <em>Energy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnergy()
	 * @generated
	 * @ordered
	 */
	protected static final double ENERGY_EDEFAULT = Double.NaN;

	/**
	 * The cached value of the '{@link #getEnergy() <em>Energy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnergy()
	 * @generated
	 * @ordered
	 */
	protected double energy = ENERGY_EDEFAULT;

	/**
	 * This is true if the Energy attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean energyESet;

	/**
	 * The default value of the '{@link #getEnergySource() <em>Energy Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnergySource()
	 * @generated
	 * @ordered
	 */
	protected static final EnergySource ENERGY_SOURCE_EDEFAULT = EnergySource.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEnergySource() <em>Energy Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnergySource()
	 * @generated
	 * @ordered
	 */
	protected EnergySource energySource = ENERGY_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnergyNote() <em>Energy Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnergyNote()
	 * @generated
	 * @ordered
	 */
	protected static final String ENERGY_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnergyNote() <em>Energy Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnergyNote()
	 * @generated
	 * @ordered
	 */
	protected String energyNote = ENERGY_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidenceSha256() <em>Evidence Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidenceSha256() <em>Evidence Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceSha256()
	 * @generated
	 * @ordered
	 */
	protected String evidenceSha256 = EVIDENCE_SHA256_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSegments() <em>Segments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegments()
	 * @generated
	 * @ordered
	 */
	protected EList<Segment> segments;

	/**
	 * The cached value of the '{@link #getCheckpoints() <em>Checkpoints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckpoints()
	 * @generated
	 * @ordered
	 */
	protected EList<Checkpoint> checkpoints;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutcomeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LeamPackage.Literals.OUTCOME;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.OUTCOME__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.OUTCOME__ENDED, oldEnded, ended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.OUTCOME__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSteps() {
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSteps(long newSteps) {
		long oldSteps = steps;
		steps = newSteps;
		boolean oldStepsESet = stepsESet;
		stepsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.OUTCOME__STEPS, oldSteps, steps, !oldStepsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSteps() {
		long oldSteps = steps;
		boolean oldStepsESet = stepsESet;
		steps = STEPS_EDEFAULT;
		stepsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, LeamPackage.OUTCOME__STEPS, oldSteps, STEPS_EDEFAULT, oldStepsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSteps() {
		return stepsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTokens() {
		return tokens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTokens(long newTokens) {
		long oldTokens = tokens;
		tokens = newTokens;
		boolean oldTokensESet = tokensESet;
		tokensESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.OUTCOME__TOKENS, oldTokens, tokens, !oldTokensESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTokens() {
		long oldTokens = tokens;
		boolean oldTokensESet = tokensESet;
		tokens = TOKENS_EDEFAULT;
		tokensESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, LeamPackage.OUTCOME__TOKENS, oldTokens, TOKENS_EDEFAULT, oldTokensESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTokens() {
		return tokensESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLoss() {
		return loss;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLoss(double newLoss) {
		double oldLoss = loss;
		loss = newLoss;
		boolean oldLossESet = lossESet;
		lossESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.OUTCOME__LOSS, oldLoss, loss, !oldLossESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLoss() {
		double oldLoss = loss;
		boolean oldLossESet = lossESet;
		loss = LOSS_EDEFAULT;
		lossESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, LeamPackage.OUTCOME__LOSS, oldLoss, LOSS_EDEFAULT, oldLossESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLoss() {
		return lossESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEnergy() {
		return energy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnergy(double newEnergy) {
		double oldEnergy = energy;
		energy = newEnergy;
		boolean oldEnergyESet = energyESet;
		energyESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.OUTCOME__ENERGY, oldEnergy, energy, !oldEnergyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetEnergy() {
		double oldEnergy = energy;
		boolean oldEnergyESet = energyESet;
		energy = ENERGY_EDEFAULT;
		energyESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, LeamPackage.OUTCOME__ENERGY, oldEnergy, ENERGY_EDEFAULT, oldEnergyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetEnergy() {
		return energyESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnergySource getEnergySource() {
		return energySource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnergySource(EnergySource newEnergySource) {
		EnergySource oldEnergySource = energySource;
		energySource = newEnergySource == null ? ENERGY_SOURCE_EDEFAULT : newEnergySource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.OUTCOME__ENERGY_SOURCE, oldEnergySource, energySource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnergyNote() {
		return energyNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnergyNote(String newEnergyNote) {
		String oldEnergyNote = energyNote;
		energyNote = newEnergyNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.OUTCOME__ENERGY_NOTE, oldEnergyNote, energyNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidenceSha256() {
		return evidenceSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceSha256(String newEvidenceSha256) {
		String oldEvidenceSha256 = evidenceSha256;
		evidenceSha256 = newEvidenceSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.OUTCOME__EVIDENCE_SHA256, oldEvidenceSha256, evidenceSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Segment> getSegments() {
		if (segments == null) {
			segments = new EObjectContainmentEList<Segment>(Segment.class, this, LeamPackage.OUTCOME__SEGMENTS);
		}
		return segments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Checkpoint> getCheckpoints() {
		if (checkpoints == null) {
			checkpoints = new EObjectContainmentEList<Checkpoint>(Checkpoint.class, this, LeamPackage.OUTCOME__CHECKPOINTS);
		}
		return checkpoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LeamPackage.OUTCOME__SEGMENTS:
				return ((InternalEList<?>)getSegments()).basicRemove(otherEnd, msgs);
			case LeamPackage.OUTCOME__CHECKPOINTS:
				return ((InternalEList<?>)getCheckpoints()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LeamPackage.OUTCOME__STATE:
				return getState();
			case LeamPackage.OUTCOME__ENDED:
				return getEnded();
			case LeamPackage.OUTCOME__REASON:
				return getReason();
			case LeamPackage.OUTCOME__STEPS:
				return getSteps();
			case LeamPackage.OUTCOME__TOKENS:
				return getTokens();
			case LeamPackage.OUTCOME__LOSS:
				return getLoss();
			case LeamPackage.OUTCOME__ENERGY:
				return getEnergy();
			case LeamPackage.OUTCOME__ENERGY_SOURCE:
				return getEnergySource();
			case LeamPackage.OUTCOME__ENERGY_NOTE:
				return getEnergyNote();
			case LeamPackage.OUTCOME__EVIDENCE_SHA256:
				return getEvidenceSha256();
			case LeamPackage.OUTCOME__SEGMENTS:
				return getSegments();
			case LeamPackage.OUTCOME__CHECKPOINTS:
				return getCheckpoints();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LeamPackage.OUTCOME__STATE:
				setState((RunState)newValue);
				return;
			case LeamPackage.OUTCOME__ENDED:
				setEnded((String)newValue);
				return;
			case LeamPackage.OUTCOME__REASON:
				setReason((String)newValue);
				return;
			case LeamPackage.OUTCOME__STEPS:
				setSteps((Long)newValue);
				return;
			case LeamPackage.OUTCOME__TOKENS:
				setTokens((Long)newValue);
				return;
			case LeamPackage.OUTCOME__LOSS:
				setLoss((Double)newValue);
				return;
			case LeamPackage.OUTCOME__ENERGY:
				setEnergy((Double)newValue);
				return;
			case LeamPackage.OUTCOME__ENERGY_SOURCE:
				setEnergySource((EnergySource)newValue);
				return;
			case LeamPackage.OUTCOME__ENERGY_NOTE:
				setEnergyNote((String)newValue);
				return;
			case LeamPackage.OUTCOME__EVIDENCE_SHA256:
				setEvidenceSha256((String)newValue);
				return;
			case LeamPackage.OUTCOME__SEGMENTS:
				getSegments().clear();
				getSegments().addAll((Collection<? extends Segment>)newValue);
				return;
			case LeamPackage.OUTCOME__CHECKPOINTS:
				getCheckpoints().clear();
				getCheckpoints().addAll((Collection<? extends Checkpoint>)newValue);
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
			case LeamPackage.OUTCOME__STATE:
				setState(STATE_EDEFAULT);
				return;
			case LeamPackage.OUTCOME__ENDED:
				setEnded(ENDED_EDEFAULT);
				return;
			case LeamPackage.OUTCOME__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case LeamPackage.OUTCOME__STEPS:
				unsetSteps();
				return;
			case LeamPackage.OUTCOME__TOKENS:
				unsetTokens();
				return;
			case LeamPackage.OUTCOME__LOSS:
				unsetLoss();
				return;
			case LeamPackage.OUTCOME__ENERGY:
				unsetEnergy();
				return;
			case LeamPackage.OUTCOME__ENERGY_SOURCE:
				setEnergySource(ENERGY_SOURCE_EDEFAULT);
				return;
			case LeamPackage.OUTCOME__ENERGY_NOTE:
				setEnergyNote(ENERGY_NOTE_EDEFAULT);
				return;
			case LeamPackage.OUTCOME__EVIDENCE_SHA256:
				setEvidenceSha256(EVIDENCE_SHA256_EDEFAULT);
				return;
			case LeamPackage.OUTCOME__SEGMENTS:
				getSegments().clear();
				return;
			case LeamPackage.OUTCOME__CHECKPOINTS:
				getCheckpoints().clear();
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
			case LeamPackage.OUTCOME__STATE:
				return state != STATE_EDEFAULT;
			case LeamPackage.OUTCOME__ENDED:
				return ENDED_EDEFAULT == null ? ended != null : !ENDED_EDEFAULT.equals(ended);
			case LeamPackage.OUTCOME__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case LeamPackage.OUTCOME__STEPS:
				return isSetSteps();
			case LeamPackage.OUTCOME__TOKENS:
				return isSetTokens();
			case LeamPackage.OUTCOME__LOSS:
				return isSetLoss();
			case LeamPackage.OUTCOME__ENERGY:
				return isSetEnergy();
			case LeamPackage.OUTCOME__ENERGY_SOURCE:
				return energySource != ENERGY_SOURCE_EDEFAULT;
			case LeamPackage.OUTCOME__ENERGY_NOTE:
				return ENERGY_NOTE_EDEFAULT == null ? energyNote != null : !ENERGY_NOTE_EDEFAULT.equals(energyNote);
			case LeamPackage.OUTCOME__EVIDENCE_SHA256:
				return EVIDENCE_SHA256_EDEFAULT == null ? evidenceSha256 != null : !EVIDENCE_SHA256_EDEFAULT.equals(evidenceSha256);
			case LeamPackage.OUTCOME__SEGMENTS:
				return segments != null && !segments.isEmpty();
			case LeamPackage.OUTCOME__CHECKPOINTS:
				return checkpoints != null && !checkpoints.isEmpty();
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
		result.append(" (state: ");
		result.append(state);
		result.append(", ended: ");
		result.append(ended);
		result.append(", reason: ");
		result.append(reason);
		result.append(", steps: ");
		if (stepsESet) result.append(steps); else result.append("<unset>");
		result.append(", tokens: ");
		if (tokensESet) result.append(tokens); else result.append("<unset>");
		result.append(", loss: ");
		if (lossESet) result.append(loss); else result.append("<unset>");
		result.append(", energy: ");
		if (energyESet) result.append(energy); else result.append("<unset>");
		result.append(", energySource: ");
		result.append(energySource);
		result.append(", energyNote: ");
		result.append(energyNote);
		result.append(", evidenceSha256: ");
		result.append(evidenceSha256);
		result.append(')');
		return result.toString();
	}

} //OutcomeImpl
