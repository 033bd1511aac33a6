/**
 */
package eu.leam.workbench.model.document;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Release</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A model version put up for approval: releases/<id>/release.yaml.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.Release#getModel <em>Model</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Release#getPrevious <em>Previous</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Release#getSummary <em>Summary</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Release#getCreated <em>Created</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getRelease()
 * @model
 * @generated
 */
public interface Release extends Document {
	/**
	 * Returns the value of the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Model version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model</em>' attribute.
	 * @see #setModel(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRelease_Model()
	 * @model required="true"
	 *        annotation="http://leam.eu/workbench ref='models'"
	 * @generated
	 */
	String getModel();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Release#getModel <em>Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model</em>' attribute.
	 * @see #getModel()
	 * @generated
	 */
	void setModel(String value);

	/**
	 * Returns the value of the '<em><b>Previous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Model version it is compared with; empty for the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Previous</em>' attribute.
	 * @see #setPrevious(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRelease_Previous()
	 * @model annotation="http://leam.eu/workbench ref='models'"
	 * @generated
	 */
	String getPrevious();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Release#getPrevious <em>Previous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous</em>' attribute.
	 * @see #getPrevious()
	 * @generated
	 */
	void setPrevious(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is released and why, in a few sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRelease_Summary()
	 * @model
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Release#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 instant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRelease_Created()
	 * @model
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Release#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

} // Release
