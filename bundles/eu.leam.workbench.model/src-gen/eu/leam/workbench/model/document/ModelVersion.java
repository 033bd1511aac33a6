/**
 */
package eu.leam.workbench.model.document;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One trained model of a generation, or a baseline known by its published scores alone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.ModelVersion#getTitle <em>Title</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ModelVersion#isBaseline <em>Baseline</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ModelVersion#getRun <em>Run</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ModelVersion#getStep <em>Step</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ModelVersion#getUri <em>Uri</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ModelVersion#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ModelVersion#getParameters <em>Parameters</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ModelVersion#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getModelVersion()
 * @model
 * @generated
 */
public interface ModelVersion extends Document {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelVersion_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelVersion#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a model of others, known by its scores alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(boolean)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelVersion_Baseline()
	 * @model
	 * @generated
	 */
	boolean isBaseline();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelVersion#isBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #isBaseline()
	 * @generated
	 */
	void setBaseline(boolean value);

	/**
	 * Returns the value of the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Run it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run</em>' attribute.
	 * @see #setRun(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelVersion_Run()
	 * @model annotation="http://leam.eu/workbench ref='runs'"
	 * @generated
	 */
	String getRun();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelVersion#getRun <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' attribute.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(String value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step of the checkpoint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #isSetStep()
	 * @see #unsetStep()
	 * @see #setStep(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelVersion_Step()
	 * @model unsettable="true"
	 *        annotation="http://leam.eu/workbench unit='steps'"
	 * @generated
	 */
	long getStep();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelVersion#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #isSetStep()
	 * @see #unsetStep()
	 * @see #getStep()
	 * @generated
	 */
	void setStep(long value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.ModelVersion#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStep()
	 * @see #getStep()
	 * @see #setStep(long)
	 * @generated
	 */
	void unsetStep();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.ModelVersion#getStep <em>Step</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Step</em>' attribute is set.
	 * @see #unsetStep()
	 * @see #getStep()
	 * @see #setStep(long)
	 * @generated
	 */
	boolean isSetStep();

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folder of the checkpoint, relative to the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelVersion_Uri()
	 * @model
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelVersion#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the weights.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelVersion_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelVersion#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exact number of parameters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' attribute.
	 * @see #isSetParameters()
	 * @see #unsetParameters()
	 * @see #setParameters(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelVersion_Parameters()
	 * @model unsettable="true"
	 *        annotation="http://leam.eu/workbench unit='parameters'"
	 * @generated
	 */
	long getParameters();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelVersion#getParameters <em>Parameters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parameters</em>' attribute.
	 * @see #isSetParameters()
	 * @see #unsetParameters()
	 * @see #getParameters()
	 * @generated
	 */
	void setParameters(long value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.ModelVersion#getParameters <em>Parameters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetParameters()
	 * @see #getParameters()
	 * @see #setParameters(long)
	 * @generated
	 */
	void unsetParameters();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.ModelVersion#getParameters <em>Parameters</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Parameters</em>' attribute is set.
	 * @see #unsetParameters()
	 * @see #getParameters()
	 * @see #setParameters(long)
	 * @generated
	 */
	boolean isSetParameters();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a baseline is described.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelVersion_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelVersion#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // ModelVersion
