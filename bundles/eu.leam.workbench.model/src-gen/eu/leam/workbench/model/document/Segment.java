/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One stretch of a run between (re)starts = one job.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.Segment#getJob <em>Job</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Segment#getHost <em>Host</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Segment#getStarted <em>Started</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Segment#getEnded <em>Ended</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Segment#getFromStep <em>From Step</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Segment#getToStep <em>To Step</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Segment#getState <em>State</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getSegment()
 * @model
 * @generated
 */
public interface Segment extends EObject {
	/**
	 * Returns the value of the '<em><b>Job</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Job id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Job</em>' attribute.
	 * @see #setJob(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getSegment_Job()
	 * @model
	 * @generated
	 */
	String getJob();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Segment#getJob <em>Job</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Job</em>' attribute.
	 * @see #getJob()
	 * @generated
	 */
	void setJob(String value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ran.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getSegment_Host()
	 * @model
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Segment#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 instant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getSegment_Started()
	 * @model
	 * @generated
	 */
	String getStarted();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Segment#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(String value);

	/**
	 * Returns the value of the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 instant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended</em>' attribute.
	 * @see #setEnded(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getSegment_Ended()
	 * @model
	 * @generated
	 */
	String getEnded();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Segment#getEnded <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended</em>' attribute.
	 * @see #getEnded()
	 * @generated
	 */
	void setEnded(String value);

	/**
	 * Returns the value of the '<em><b>From Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First step minus one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Step</em>' attribute.
	 * @see #isSetFromStep()
	 * @see #unsetFromStep()
	 * @see #setFromStep(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getSegment_FromStep()
	 * @model unsettable="true"
	 *        annotation="http://leam.eu/workbench unit='steps'"
	 * @generated
	 */
	long getFromStep();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Segment#getFromStep <em>From Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Step</em>' attribute.
	 * @see #isSetFromStep()
	 * @see #unsetFromStep()
	 * @see #getFromStep()
	 * @generated
	 */
	void setFromStep(long value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.Segment#getFromStep <em>From Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFromStep()
	 * @see #getFromStep()
	 * @see #setFromStep(long)
	 * @generated
	 */
	void unsetFromStep();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.Segment#getFromStep <em>From Step</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>From Step</em>' attribute is set.
	 * @see #unsetFromStep()
	 * @see #getFromStep()
	 * @see #setFromStep(long)
	 * @generated
	 */
	boolean isSetFromStep();

	/**
	 * Returns the value of the '<em><b>To Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Step</em>' attribute.
	 * @see #isSetToStep()
	 * @see #unsetToStep()
	 * @see #setToStep(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getSegment_ToStep()
	 * @model unsettable="true"
	 *        annotation="http://leam.eu/workbench unit='steps'"
	 * @generated
	 */
	long getToStep();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Segment#getToStep <em>To Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Step</em>' attribute.
	 * @see #isSetToStep()
	 * @see #unsetToStep()
	 * @see #getToStep()
	 * @generated
	 */
	void setToStep(long value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.Segment#getToStep <em>To Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetToStep()
	 * @see #getToStep()
	 * @see #setToStep(long)
	 * @generated
	 */
	void unsetToStep();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.Segment#getToStep <em>To Step</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>To Step</em>' attribute is set.
	 * @see #unsetToStep()
	 * @see #getToStep()
	 * @see #setToStep(long)
	 * @generated
	 */
	boolean isSetToStep();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link eu.leam.workbench.model.document.RunState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see eu.leam.workbench.model.document.RunState
	 * @see #setState(RunState)
	 * @see eu.leam.workbench.model.document.LeamPackage#getSegment_State()
	 * @model
	 * @generated
	 */
	RunState getState();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Segment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see eu.leam.workbench.model.document.RunState
	 * @see #getState()
	 * @generated
	 */
	void setState(RunState value);

} // Segment
