/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mixture Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One dataset of a mixture.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.MixtureEntry#getDataset <em>Dataset</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.MixtureEntry#getWeight <em>Weight</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getMixtureEntry()
 * @model
 * @generated
 */
public interface MixtureEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Dataset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the dataset card.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dataset</em>' attribute.
	 * @see #setDataset(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getMixtureEntry_Dataset()
	 * @model required="true"
	 *        annotation="http://leam.eu/workbench ref='datasets'"
	 * @generated
	 */
	String getDataset();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.MixtureEntry#getDataset <em>Dataset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dataset</em>' attribute.
	 * @see #getDataset()
	 * @generated
	 */
	void setDataset(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative weight in the manual scheme; normalised over the mixture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getMixtureEntry_Weight()
	 * @model default="1.0"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.MixtureEntry#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

} // MixtureEntry
