/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Release Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a release must keep.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.ReleasePolicy#getLicences <em>Licences</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ReleasePolicy#getPersonalDataBelow <em>Personal Data Below</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ReleasePolicy#getBiasSuite <em>Bias Suite</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getReleasePolicy()
 * @model
 * @generated
 */
public interface ReleasePolicy extends EObject {
	/**
	 * Returns the value of the '<em><b>Licences</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SPDX ids of the licences under which data may go into a released model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licences</em>' attribute list.
	 * @see eu.leam.workbench.model.document.LeamPackage#getReleasePolicy_Licences()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getLicences();

	/**
	 * Returns the value of the '<em><b>Personal Data Below</b></em>' attribute.
	 * The default value is <code>"present"</code>.
	 * The literals are from the enumeration {@link eu.leam.workbench.model.document.PersonalData}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Personal data of every dataset must stay below this grade.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Personal Data Below</em>' attribute.
	 * @see eu.leam.workbench.model.document.PersonalData
	 * @see #setPersonalDataBelow(PersonalData)
	 * @see eu.leam.workbench.model.document.LeamPackage#getReleasePolicy_PersonalDataBelow()
	 * @model default="present"
	 * @generated
	 */
	PersonalData getPersonalDataBelow();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ReleasePolicy#getPersonalDataBelow <em>Personal Data Below</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Personal Data Below</em>' attribute.
	 * @see eu.leam.workbench.model.document.PersonalData
	 * @see #getPersonalDataBelow()
	 * @generated
	 */
	void setPersonalDataBelow(PersonalData value);

	/**
	 * Returns the value of the '<em><b>Bias Suite</b></em>' attribute.
	 * The default value is <code>"minimal-pairs"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Suite that must have been measured on the very checkpoint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bias Suite</em>' attribute.
	 * @see #setBiasSuite(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getReleasePolicy_BiasSuite()
	 * @model default="minimal-pairs"
	 * @generated
	 */
	String getBiasSuite();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ReleasePolicy#getBiasSuite <em>Bias Suite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bias Suite</em>' attribute.
	 * @see #getBiasSuite()
	 * @generated
	 */
	void setBiasSuite(String value);

} // ReleasePolicy
