/**
 */
package eu.leam.workbench.model.document;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experiment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A configuration that one can launch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.Experiment#getTitle <em>Title</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Experiment#getGeneration <em>Generation</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Experiment#getMixture <em>Mixture</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Experiment#getModel <em>Model</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Experiment#getTraining <em>Training</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getExperiment()
 * @model
 * @generated
 */
public interface Experiment extends Document {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the experiment asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getExperiment_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Experiment#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Generation</b></em>' attribute.
	 * The default value is <code>"leam-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Generation of the models it makes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generation</em>' attribute.
	 * @see #setGeneration(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getExperiment_Generation()
	 * @model default="leam-1"
	 * @generated
	 */
	String getGeneration();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Experiment#getGeneration <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generation</em>' attribute.
	 * @see #getGeneration()
	 * @generated
	 */
	void setGeneration(String value);

	/**
	 * Returns the value of the '<em><b>Mixture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the mixture it draws from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mixture</em>' attribute.
	 * @see #setMixture(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getExperiment_Mixture()
	 * @model required="true"
	 *        annotation="http://leam.eu/workbench ref='mixtures'"
	 * @generated
	 */
	String getMixture();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Experiment#getMixture <em>Mixture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mixture</em>' attribute.
	 * @see #getMixture()
	 * @generated
	 */
	void setMixture(String value);

	/**
	 * Returns the value of the '<em><b>Model</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The shape of the network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' containment reference.
	 * @see #setModel(ModelShape)
	 * @see eu.leam.workbench.model.document.LeamPackage#getExperiment_Model()
	 * @model containment="true"
	 * @generated
	 */
	ModelShape getModel();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Experiment#getModel <em>Model</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' containment reference.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(ModelShape value);

	/**
	 * Returns the value of the '<em><b>Training</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is trained.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Training</em>' containment reference.
	 * @see #setTraining(Training)
	 * @see eu.leam.workbench.model.document.LeamPackage#getExperiment_Training()
	 * @model containment="true"
	 * @generated
	 */
	Training getTraining();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Experiment#getTraining <em>Training</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Training</em>' containment reference.
	 * @see #getTraining()
	 * @generated
	 */
	void setTraining(Training value);

} // Experiment
