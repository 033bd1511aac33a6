/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mixture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which datasets with which weight, by which scheme.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.Mixture#getTitle <em>Title</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Mixture#getScheme <em>Scheme</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Mixture#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Mixture#getTokenBudget <em>Token Budget</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Mixture#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getMixture()
 * @model
 * @generated
 */
public interface Mixture extends Document {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the mixture is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getMixture_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Mixture#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * The literals are from the enumeration {@link eu.leam.workbench.model.document.Scheme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the weights come about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see eu.leam.workbench.model.document.Scheme
	 * @see #setScheme(Scheme)
	 * @see eu.leam.workbench.model.document.LeamPackage#getMixture_Scheme()
	 * @model
	 * @generated
	 */
	Scheme getScheme();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Mixture#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see eu.leam.workbench.model.document.Scheme
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(Scheme value);

	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temperature T of the temperature scheme: weight ~ tokens^(1/T); 1 is proportional, large is uniform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature</em>' attribute.
	 * @see #setTemperature(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getMixture_Temperature()
	 * @model default="1.0"
	 *        annotation="http://leam.eu/workbench min='1e-3' max='1e3'"
	 * @generated
	 */
	double getTemperature();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Mixture#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' attribute.
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(double value);

	/**
	 * Returns the value of the '<em><b>Token Budget</b></em>' attribute.
	 * The default value is <code>"500000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Token budget for which tokens and epochs are told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Token Budget</em>' attribute.
	 * @see #setTokenBudget(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getMixture_TokenBudget()
	 * @model default="500000"
	 *        annotation="http://leam.eu/workbench unit='tokens' min='1'"
	 * @generated
	 */
	long getTokenBudget();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Mixture#getTokenBudget <em>Token Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Token Budget</em>' attribute.
	 * @see #getTokenBudget()
	 * @generated
	 */
	void setTokenBudget(long value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link eu.leam.workbench.model.document.MixtureEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The datasets of the mixture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see eu.leam.workbench.model.document.LeamPackage#getMixture_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<MixtureEntry> getEntries();

} // Mixture
