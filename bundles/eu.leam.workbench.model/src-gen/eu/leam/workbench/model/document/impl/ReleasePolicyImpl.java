/**
 */
package eu.leam.workbench.model.document.impl;

import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.document.ReleasePolicy;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Release Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.impl.ReleasePolicyImpl#getLicences <em>Licences</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ReleasePolicyImpl#getPersonalDataBelow <em>Personal Data Below</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ReleasePolicyImpl#getBiasSuite <em>Bias Suite</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReleasePolicyImpl extends MinimalEObjectImpl.Container implements ReleasePolicy {
	/**
	 * The cached value of the '{@link #getLicences() <em>Licences</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicences()
	 * @generated
	 * @ordered
	 */
	protected EList<String> licences;

	/**
	 * The default value of the '{@link #getPersonalDataBelow() <em>Personal Data Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonalDataBelow()
	 * @generated
	 * @ordered
	 */
	protected static final PersonalData PERSONAL_DATA_BELOW_EDEFAULT = PersonalData.PRESENT;

	/**
	 * The cached value of the '{@link #getPersonalDataBelow() <em>Personal Data Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonalDataBelow()
	 * @generated
	 * @ordered
	 */
	protected PersonalData personalDataBelow = PERSONAL_DATA_BELOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getBiasSuite() <em>Bias Suite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiasSuite()
	 * @generated
	 * @ordered
	 */
	protected static final String BIAS_SUITE_EDEFAULT = "minimal-pairs";

	/**
	 * The cached value of the '{@link #getBiasSuite() <em>Bias Suite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBiasSuite()
	 * @generated
	 * @ordered
	 */
	protected String biasSuite = BIAS_SUITE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReleasePolicyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LeamPackage.Literals.RELEASE_POLICY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLicences() {
		if (licences == null) {
			licences = new EDataTypeEList<String>(String.class, this, LeamPackage.RELEASE_POLICY__LICENCES);
		}
		return licences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PersonalData getPersonalDataBelow() {
		return personalDataBelow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonalDataBelow(PersonalData newPersonalDataBelow) {
		PersonalData oldPersonalDataBelow = personalDataBelow;
		personalDataBelow = newPersonalDataBelow == null ? PERSONAL_DATA_BELOW_EDEFAULT : newPersonalDataBelow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.RELEASE_POLICY__PERSONAL_DATA_BELOW, oldPersonalDataBelow, personalDataBelow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBiasSuite() {
		return biasSuite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBiasSuite(String newBiasSuite) {
		String oldBiasSuite = biasSuite;
		biasSuite = newBiasSuite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.RELEASE_POLICY__BIAS_SUITE, oldBiasSuite, biasSuite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LeamPackage.RELEASE_POLICY__LICENCES:
				return getLicences();
			case LeamPackage.RELEASE_POLICY__PERSONAL_DATA_BELOW:
				return getPersonalDataBelow();
			case LeamPackage.RELEASE_POLICY__BIAS_SUITE:
				return getBiasSuite();
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
			case LeamPackage.RELEASE_POLICY__LICENCES:
				getLicences().clear();
				getLicences().addAll((Collection<? extends String>)newValue);
				return;
			case LeamPackage.RELEASE_POLICY__PERSONAL_DATA_BELOW:
				setPersonalDataBelow((PersonalData)newValue);
				return;
			case LeamPackage.RELEASE_POLICY__BIAS_SUITE:
				setBiasSuite((String)newValue);
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
			case LeamPackage.RELEASE_POLICY__LICENCES:
				getLicences().clear();
				return;
			case LeamPackage.RELEASE_POLICY__PERSONAL_DATA_BELOW:
				setPersonalDataBelow(PERSONAL_DATA_BELOW_EDEFAULT);
				return;
			case LeamPackage.RELEASE_POLICY__BIAS_SUITE:
				setBiasSuite(BIAS_SUITE_EDEFAULT);
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
			case LeamPackage.RELEASE_POLICY__LICENCES:
				return licences != null && !licences.isEmpty();
			case LeamPackage.RELEASE_POLICY__PERSONAL_DATA_BELOW:
				return personalDataBelow != PERSONAL_DATA_BELOW_EDEFAULT;
			case LeamPackage.RELEASE_POLICY__BIAS_SUITE:
				return BIAS_SUITE_EDEFAULT == null ? biasSuite != null : !BIAS_SUITE_EDEFAULT.equals(biasSuite);
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
		result.append(" (licences: ");
		result.append(licences);
		result.append(", personalDataBelow: ");
		result.append(personalDataBelow);
		result.append(", biasSuite: ");
		result.append(biasSuite);
		result.append(')');
		return result.toString();
	}

} //ReleasePolicyImpl
