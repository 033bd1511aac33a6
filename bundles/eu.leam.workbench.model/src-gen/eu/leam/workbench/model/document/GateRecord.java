/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gate Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A gate as it stood at a decision.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.GateRecord#getGate <em>Gate</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.GateRecord#getState <em>State</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getGateRecord()
 * @model
 * @generated
 */
public interface GateRecord extends EObject {
	/**
	 * Returns the value of the '<em><b>Gate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the gate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gate</em>' attribute.
	 * @see #setGate(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getGateRecord_Gate()
	 * @model
	 * @generated
	 */
	String getGate();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.GateRecord#getGate <em>Gate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gate</em>' attribute.
	 * @see #getGate()
	 * @generated
	 */
	void setGate(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * passed, failed or not-measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getGateRecord_State()
	 * @model
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.GateRecord#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

} // GateRecord
