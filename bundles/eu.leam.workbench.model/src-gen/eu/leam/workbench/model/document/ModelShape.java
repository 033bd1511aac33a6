/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Model Shape</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Shape of a decoder over bytes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.ModelShape#getLayers <em>Layers</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ModelShape#getWidth <em>Width</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ModelShape#getHeads <em>Heads</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.ModelShape#getContext <em>Context</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getModelShape()
 * @model
 * @generated
 */
public interface ModelShape extends EObject {
	/**
	 * Returns the value of the '<em><b>Layers</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of transformer blocks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layers</em>' attribute.
	 * @see #setLayers(int)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelShape_Layers()
	 * @model default="4"
	 *        annotation="http://leam.eu/workbench min='1' max='1000'"
	 * @generated
	 */
	int getLayers();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelShape#getLayers <em>Layers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layers</em>' attribute.
	 * @see #getLayers()
	 * @generated
	 */
	void setLayers(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"96"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of the residual stream.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelShape_Width()
	 * @model default="96"
	 *        annotation="http://leam.eu/workbench min='8' max='100000'"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelShape#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Heads</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attention heads; must divide the width.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heads</em>' attribute.
	 * @see #setHeads(int)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelShape_Heads()
	 * @model default="4"
	 *        annotation="http://leam.eu/workbench min='1' max='1000'"
	 * @generated
	 */
	int getHeads();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelShape#getHeads <em>Heads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heads</em>' attribute.
	 * @see #getHeads()
	 * @generated
	 */
	void setHeads(int value);

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * The default value is <code>"128"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tokens that one sequence sees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(int)
	 * @see eu.leam.workbench.model.document.LeamPackage#getModelShape_Context()
	 * @model default="128"
	 *        annotation="http://leam.eu/workbench unit='tokens' min='8' max='1000000'"
	 * @generated
	 */
	int getContext();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.ModelShape#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(int value);

} // ModelShape
