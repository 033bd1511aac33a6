/**
 */
package eu.leam.workbench.model.document;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a project is called and what holds for all of it: leam.yaml.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.Project#getName <em>Name</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Project#getDescription <em>Description</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Project#getDefaultCluster <em>Default Cluster</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Project#getTokenBudget <em>Token Budget</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Project#getPolicy <em>Policy</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getProject()
 * @model
 * @generated
 */
public interface Project extends Document {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getProject_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Project#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the project is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getProject_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Project#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Default Cluster</b></em>' attribute.
	 * The default value is <code>"local"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where experiments are launched unless told otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Cluster</em>' attribute.
	 * @see #setDefaultCluster(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getProject_DefaultCluster()
	 * @model default="local"
	 * @generated
	 */
	String getDefaultCluster();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Project#getDefaultCluster <em>Default Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Cluster</em>' attribute.
	 * @see #getDefaultCluster()
	 * @generated
	 */
	void setDefaultCluster(String value);

	/**
	 * Returns the value of the '<em><b>Token Budget</b></em>' attribute.
	 * The default value is <code>"500000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tokens of one training unless an experiment says otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Token Budget</em>' attribute.
	 * @see #setTokenBudget(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getProject_TokenBudget()
	 * @model default="500000"
	 *        annotation="http://leam.eu/workbench unit='tokens' min='1'"
	 * @generated
	 */
	long getTokenBudget();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Project#getTokenBudget <em>Token Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Token Budget</em>' attribute.
	 * @see #getTokenBudget()
	 * @generated
	 */
	void setTokenBudget(long value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a release must keep.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy</em>' containment reference.
	 * @see #setPolicy(ReleasePolicy)
	 * @see eu.leam.workbench.model.document.LeamPackage#getProject_Policy()
	 * @model containment="true"
	 * @generated
	 */
	ReleasePolicy getPolicy();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Project#getPolicy <em>Policy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' containment reference.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(ReleasePolicy value);

} // Project
