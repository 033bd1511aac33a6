/**
 */
package eu.leam.workbench.model.document.impl;

import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.document.Project;
import eu.leam.workbench.model.document.ReleasePolicy;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.impl.ProjectImpl#getName <em>Name</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ProjectImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ProjectImpl#getDefaultCluster <em>Default Cluster</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ProjectImpl#getTokenBudget <em>Token Budget</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ProjectImpl#getPolicy <em>Policy</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends DocumentImpl implements Project {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultCluster() <em>Default Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultCluster()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFAULT_CLUSTER_EDEFAULT = "local";

	/**
	 * The cached value of the '{@link #getDefaultCluster() <em>Default Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultCluster()
	 * @generated
	 * @ordered
	 */
	protected String defaultCluster = DEFAULT_CLUSTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTokenBudget() <em>Token Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokenBudget()
	 * @generated
	 * @ordered
	 */
	protected static final long TOKEN_BUDGET_EDEFAULT = 500000L;

	/**
	 * The cached value of the '{@link #getTokenBudget() <em>Token Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokenBudget()
	 * @generated
	 * @ordered
	 */
	protected long tokenBudget = TOKEN_BUDGET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPolicy() <em>Policy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicy()
	 * @generated
	 * @ordered
	 */
	protected ReleasePolicy policy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LeamPackage.Literals.PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.PROJECT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.PROJECT__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefaultCluster() {
		return defaultCluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultCluster(String newDefaultCluster) {
		String oldDefaultCluster = defaultCluster;
		defaultCluster = newDefaultCluster;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.PROJECT__DEFAULT_CLUSTER, oldDefaultCluster, defaultCluster));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTokenBudget() {
		return tokenBudget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTokenBudget(long newTokenBudget) {
		long oldTokenBudget = tokenBudget;
		tokenBudget = newTokenBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.PROJECT__TOKEN_BUDGET, oldTokenBudget, tokenBudget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReleasePolicy getPolicy() {
		return policy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPolicy(ReleasePolicy newPolicy, NotificationChain msgs) {
		ReleasePolicy oldPolicy = policy;
		policy = newPolicy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, LeamPackage.PROJECT__POLICY, oldPolicy, newPolicy);
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
	public void setPolicy(ReleasePolicy newPolicy) {
		if (newPolicy != policy) {
			NotificationChain msgs = null;
			if (policy != null)
				msgs = ((InternalEObject)policy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - LeamPackage.PROJECT__POLICY, null, msgs);
			if (newPolicy != null)
				msgs = ((InternalEObject)newPolicy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - LeamPackage.PROJECT__POLICY, null, msgs);
			msgs = basicSetPolicy(newPolicy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.PROJECT__POLICY, newPolicy, newPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LeamPackage.PROJECT__POLICY:
				return basicSetPolicy(null, msgs);
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
			case LeamPackage.PROJECT__NAME:
				return getName();
			case LeamPackage.PROJECT__DESCRIPTION:
				return getDescription();
			case LeamPackage.PROJECT__DEFAULT_CLUSTER:
				return getDefaultCluster();
			case LeamPackage.PROJECT__TOKEN_BUDGET:
				return getTokenBudget();
			case LeamPackage.PROJECT__POLICY:
				return getPolicy();
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
			case LeamPackage.PROJECT__NAME:
				setName((String)newValue);
				return;
			case LeamPackage.PROJECT__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case LeamPackage.PROJECT__DEFAULT_CLUSTER:
				setDefaultCluster((String)newValue);
				return;
			case LeamPackage.PROJECT__TOKEN_BUDGET:
				setTokenBudget((Long)newValue);
				return;
			case LeamPackage.PROJECT__POLICY:
				setPolicy((ReleasePolicy)newValue);
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
			case LeamPackage.PROJECT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case LeamPackage.PROJECT__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case LeamPackage.PROJECT__DEFAULT_CLUSTER:
				setDefaultCluster(DEFAULT_CLUSTER_EDEFAULT);
				return;
			case LeamPackage.PROJECT__TOKEN_BUDGET:
				setTokenBudget(TOKEN_BUDGET_EDEFAULT);
				return;
			case LeamPackage.PROJECT__POLICY:
				setPolicy((ReleasePolicy)null);
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
			case LeamPackage.PROJECT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case LeamPackage.PROJECT__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case LeamPackage.PROJECT__DEFAULT_CLUSTER:
				return DEFAULT_CLUSTER_EDEFAULT == null ? defaultCluster != null : !DEFAULT_CLUSTER_EDEFAULT.equals(defaultCluster);
			case LeamPackage.PROJECT__TOKEN_BUDGET:
				return tokenBudget != TOKEN_BUDGET_EDEFAULT;
			case LeamPackage.PROJECT__POLICY:
				return policy != null;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", defaultCluster: ");
		result.append(defaultCluster);
		result.append(", tokenBudget: ");
		result.append(tokenBudget);
		result.append(')');
		return result.toString();
	}

} //ProjectImpl
