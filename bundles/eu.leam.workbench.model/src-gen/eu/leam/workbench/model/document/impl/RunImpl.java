/**
 */
package eu.leam.workbench.model.document.impl;

import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.RunDataset;

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
 * An implementation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.impl.RunImpl#getExperiment <em>Experiment</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.RunImpl#getLaunched <em>Launched</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.RunImpl#getLaunchedBy <em>Launched By</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.RunImpl#getCommit <em>Commit</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.RunImpl#getMixtureSha256 <em>Mixture Sha256</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.RunImpl#getCluster <em>Cluster</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.RunImpl#getResolved <em>Resolved</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.RunImpl#getData <em>Data</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunImpl extends DocumentImpl implements Run {
	/**
	 * The default value of the '{@link #getExperiment() <em>Experiment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiment()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPERIMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExperiment() <em>Experiment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiment()
	 * @generated
	 * @ordered
	 */
	protected String experiment = EXPERIMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLaunched() <em>Launched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaunched()
	 * @generated
	 * @ordered
	 */
	protected static final String LAUNCHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLaunched() <em>Launched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaunched()
	 * @generated
	 * @ordered
	 */
	protected String launched = LAUNCHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLaunchedBy() <em>Launched By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaunchedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String LAUNCHED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLaunchedBy() <em>Launched By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaunchedBy()
	 * @generated
	 * @ordered
	 */
	protected String launchedBy = LAUNCHED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommit() <em>Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommit()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommit() <em>Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommit()
	 * @generated
	 * @ordered
	 */
	protected String commit = COMMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMixtureSha256() <em>Mixture Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixtureSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String MIXTURE_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMixtureSha256() <em>Mixture Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMixtureSha256()
	 * @generated
	 * @ordered
	 */
	protected String mixtureSha256 = MIXTURE_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getCluster() <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCluster()
	 * @generated
	 * @ordered
	 */
	protected static final String CLUSTER_EDEFAULT = "local";

	/**
	 * The cached value of the '{@link #getCluster() <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCluster()
	 * @generated
	 * @ordered
	 */
	protected String cluster = CLUSTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResolved() <em>Resolved</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolved()
	 * @generated
	 * @ordered
	 */
	protected Experiment resolved;

	/**
	 * The cached value of the '{@link #getData() <em>Data</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected EList<RunDataset> data;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LeamPackage.Literals.RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExperiment() {
		return experiment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExperiment(String newExperiment) {
		String oldExperiment = experiment;
		experiment = newExperiment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.RUN__EXPERIMENT, oldExperiment, experiment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLaunched() {
		return launched;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLaunched(String newLaunched) {
		String oldLaunched = launched;
		launched = newLaunched;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.RUN__LAUNCHED, oldLaunched, launched));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLaunchedBy() {
		return launchedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLaunchedBy(String newLaunchedBy) {
		String oldLaunchedBy = launchedBy;
		launchedBy = newLaunchedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.RUN__LAUNCHED_BY, oldLaunchedBy, launchedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommit() {
		return commit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommit(String newCommit) {
		String oldCommit = commit;
		commit = newCommit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.RUN__COMMIT, oldCommit, commit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMixtureSha256() {
		return mixtureSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMixtureSha256(String newMixtureSha256) {
		String oldMixtureSha256 = mixtureSha256;
		mixtureSha256 = newMixtureSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.RUN__MIXTURE_SHA256, oldMixtureSha256, mixtureSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCluster() {
		return cluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCluster(String newCluster) {
		String oldCluster = cluster;
		cluster = newCluster;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.RUN__CLUSTER, oldCluster, cluster));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Experiment getResolved() {
		return resolved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetResolved(Experiment newResolved, NotificationChain msgs) {
		Experiment oldResolved = resolved;
		resolved = newResolved;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LeamPackage.RUN__RESOLVED, oldResolved, newResolved);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolved(Experiment newResolved) {
		if (newResolved != resolved) {
			NotificationChain msgs = null;
			if (resolved != null)
				msgs = ((InternalEObject)resolved).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LeamPackage.RUN__RESOLVED, null, msgs);
			if (newResolved != null)
				msgs = ((InternalEObject)newResolved).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LeamPackage.RUN__RESOLVED, null, msgs);
			msgs = basicSetResolved(newResolved, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.RUN__RESOLVED, newResolved, newResolved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RunDataset> getData() {
		if (data == null) {
			data = new EObjectContainmentEList<RunDataset>(RunDataset.class, this, LeamPackage.RUN__DATA);
		}
		return data;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LeamPackage.RUN__RESOLVED:
				return basicSetResolved(null, msgs);
			case LeamPackage.RUN__DATA:
				return ((InternalEList<?>)getData()).basicRemove(otherEnd, msgs);
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
			case LeamPackage.RUN__EXPERIMENT:
				return getExperiment();
			case LeamPackage.RUN__LAUNCHED:
				return getLaunched();
			case LeamPackage.RUN__LAUNCHED_BY:
				return getLaunchedBy();
			case LeamPackage.RUN__COMMIT:
				return getCommit();
			case LeamPackage.RUN__MIXTURE_SHA256:
				return getMixtureSha256();
			case LeamPackage.RUN__CLUSTER:
				return getCluster();
			case LeamPackage.RUN__RESOLVED:
				return getResolved();
			case LeamPackage.RUN__DATA:
				return getData();
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
			case LeamPackage.RUN__EXPERIMENT:
				setExperiment((String)newValue);
				return;
			case LeamPackage.RUN__LAUNCHED:
				setLaunched((String)newValue);
				return;
			case LeamPackage.RUN__LAUNCHED_BY:
				setLaunchedBy((String)newValue);
				return;
			case LeamPackage.RUN__COMMIT:
				setCommit((String)newValue);
				return;
			case LeamPackage.RUN__MIXTURE_SHA256:
				setMixtureSha256((String)newValue);
				return;
			case LeamPackage.RUN__CLUSTER:
				setCluster((String)newValue);
				return;
			case LeamPackage.RUN__RESOLVED:
				setResolved((Experiment)newValue);
				return;
			case LeamPackage.RUN__DATA:
				getData().clear();
				getData().addAll((Collection<? extends RunDataset>)newValue);
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
			case LeamPackage.RUN__EXPERIMENT:
				setExperiment(EXPERIMENT_EDEFAULT);
				return;
			case LeamPackage.RUN__LAUNCHED:
				setLaunched(LAUNCHED_EDEFAULT);
				return;
			case LeamPackage.RUN__LAUNCHED_BY:
				setLaunchedBy(LAUNCHED_BY_EDEFAULT);
				return;
			case LeamPackage.RUN__COMMIT:
				setCommit(COMMIT_EDEFAULT);
				return;
			case LeamPackage.RUN__MIXTURE_SHA256:
				setMixtureSha256(MIXTURE_SHA256_EDEFAULT);
				return;
			case LeamPackage.RUN__CLUSTER:
				setCluster(CLUSTER_EDEFAULT);
				return;
			case LeamPackage.RUN__RESOLVED:
				setResolved((Experiment)null);
				return;
			case LeamPackage.RUN__DATA:
				getData().clear();
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
			case LeamPackage.RUN__EXPERIMENT:
				return EXPERIMENT_EDEFAULT == null ? experiment != null : !EXPERIMENT_EDEFAULT.equals(experiment);
			case LeamPackage.RUN__LAUNCHED:
				return LAUNCHED_EDEFAULT == null ? launched != null : !LAUNCHED_EDEFAULT.equals(launched);
			case LeamPackage.RUN__LAUNCHED_BY:
				return LAUNCHED_BY_EDEFAULT == null ? launchedBy != null : !LAUNCHED_BY_EDEFAULT.equals(launchedBy);
			case LeamPackage.RUN__COMMIT:
				return COMMIT_EDEFAULT == null ? commit != null : !COMMIT_EDEFAULT.equals(commit);
			case LeamPackage.RUN__MIXTURE_SHA256:
				return MIXTURE_SHA256_EDEFAULT == null ? mixtureSha256 != null : !MIXTURE_SHA256_EDEFAULT.equals(mixtureSha256);
			case LeamPackage.RUN__CLUSTER:
				return CLUSTER_EDEFAULT == null ? cluster != null : !CLUSTER_EDEFAULT.equals(cluster);
			case LeamPackage.RUN__RESOLVED:
				return resolved != null;
			case LeamPackage.RUN__DATA:
				return data != null && !data.isEmpty();
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
		result.append(" (experiment: ");
		result.append(experiment);
		result.append(", launched: ");
		result.append(launched);
		result.append(", launchedBy: ");
		result.append(launchedBy);
		result.append(", commit: ");
		result.append(commit);
		result.append(", mixtureSha256: ");
		result.append(mixtureSha256);
		result.append(", cluster: ");
		result.append(cluster);
		result.append(')');
		return result.toString();
	}

} //RunImpl
