/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run Dataset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One dataset as a run drew from it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.RunDataset#getDataset <em>Dataset</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.RunDataset#getLanguage <em>Language</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.RunDataset#getLicence <em>Licence</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.RunDataset#getPersonalData <em>Personal Data</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.RunDataset#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.RunDataset#getWeight <em>Weight</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getRunDataset()
 * @model
 * @generated
 */
public interface RunDataset extends EObject {
	/**
	 * Returns the value of the '<em><b>Dataset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the dataset card.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dataset</em>' attribute.
	 * @see #setDataset(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRunDataset_Dataset()
	 * @model required="true"
	 *        annotation="http://leam.eu/workbench ref='datasets'"
	 * @generated
	 */
	String getDataset();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.RunDataset#getDataset <em>Dataset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dataset</em>' attribute.
	 * @see #getDataset()
	 * @generated
	 */
	void setDataset(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language at the launch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRunDataset_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.RunDataset#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence at the launch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRunDataset_Licence()
	 * @model
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.RunDataset#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Personal Data</b></em>' attribute.
	 * The literals are from the enumeration {@link eu.leam.workbench.model.document.PersonalData}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Personal data as graded at the launch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Personal Data</em>' attribute.
	 * @see eu.leam.workbench.model.document.PersonalData
	 * @see #isSetPersonalData()
	 * @see #unsetPersonalData()
	 * @see #setPersonalData(PersonalData)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRunDataset_PersonalData()
	 * @model unsettable="true"
	 * @generated
	 */
	PersonalData getPersonalData();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.RunDataset#getPersonalData <em>Personal Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Personal Data</em>' attribute.
	 * @see eu.leam.workbench.model.document.PersonalData
	 * @see #isSetPersonalData()
	 * @see #unsetPersonalData()
	 * @see #getPersonalData()
	 * @generated
	 */
	void setPersonalData(PersonalData value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.RunDataset#getPersonalData <em>Personal Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPersonalData()
	 * @see #getPersonalData()
	 * @see #setPersonalData(PersonalData)
	 * @generated
	 */
	void unsetPersonalData();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.RunDataset#getPersonalData <em>Personal Data</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Personal Data</em>' attribute is set.
	 * @see #unsetPersonalData()
	 * @see #getPersonalData()
	 * @see #setPersonalData(PersonalData)
	 * @generated
	 */
	boolean isSetPersonalData();

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the corpus at the launch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRunDataset_Sha256()
	 * @model required="true"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.RunDataset#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sampling probability per token.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRunDataset_Weight()
	 * @model annotation="http://leam.eu/workbench min='0' max='1'"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.RunDataset#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

} // RunDataset
