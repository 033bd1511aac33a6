/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a run ended: written once, runs/<id>/outcome.yaml.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getState <em>State</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getEnded <em>Ended</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getReason <em>Reason</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getSteps <em>Steps</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getTokens <em>Tokens</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getLoss <em>Loss</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getEnergy <em>Energy</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getEnergySource <em>Energy Source</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getEnergyNote <em>Energy Note</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getEvidenceSha256 <em>Evidence Sha256</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getSegments <em>Segments</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Outcome#getCheckpoints <em>Checkpoints</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome()
 * @model
 * @generated
 */
public interface Outcome extends Document {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link eu.leam.workbench.model.document.RunState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State at the end, in words of Slurm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see eu.leam.workbench.model.document.RunState
	 * @see #setState(RunState)
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_State()
	 * @model
	 * @generated
	 */
	RunState getState();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Outcome#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see eu.leam.workbench.model.document.RunState
	 * @see #getState()
	 * @generated
	 */
	void setState(RunState value);

	/**
	 * Returns the value of the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When, as ISO 8601 instant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended</em>' attribute.
	 * @see #setEnded(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_Ended()
	 * @model
	 * @generated
	 */
	String getEnded();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Outcome#getEnded <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended</em>' attribute.
	 * @see #getEnded()
	 * @generated
	 */
	void setEnded(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it ended so, when it failed or was cancelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Outcome#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' attribute.
	 * @see #isSetSteps()
	 * @see #unsetSteps()
	 * @see #setSteps(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_Steps()
	 * @model unsettable="true"
	 *        annotation="http://leam.eu/workbench unit='steps' min='0'"
	 * @generated
	 */
	long getSteps();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Outcome#getSteps <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Steps</em>' attribute.
	 * @see #isSetSteps()
	 * @see #unsetSteps()
	 * @see #getSteps()
	 * @generated
	 */
	void setSteps(long value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.Outcome#getSteps <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSteps()
	 * @see #getSteps()
	 * @see #setSteps(long)
	 * @generated
	 */
	void unsetSteps();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.Outcome#getSteps <em>Steps</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Steps</em>' attribute is set.
	 * @see #unsetSteps()
	 * @see #getSteps()
	 * @see #setSteps(long)
	 * @generated
	 */
	boolean isSetSteps();

	/**
	 * Returns the value of the '<em><b>Tokens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tokens seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tokens</em>' attribute.
	 * @see #isSetTokens()
	 * @see #unsetTokens()
	 * @see #setTokens(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_Tokens()
	 * @model unsettable="true"
	 *        annotation="http://leam.eu/workbench unit='tokens' min='0'"
	 * @generated
	 */
	long getTokens();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Outcome#getTokens <em>Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tokens</em>' attribute.
	 * @see #isSetTokens()
	 * @see #unsetTokens()
	 * @see #getTokens()
	 * @generated
	 */
	void setTokens(long value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.Outcome#getTokens <em>Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTokens()
	 * @see #getTokens()
	 * @see #setTokens(long)
	 * @generated
	 */
	void unsetTokens();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.Outcome#getTokens <em>Tokens</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Tokens</em>' attribute is set.
	 * @see #unsetTokens()
	 * @see #getTokens()
	 * @see #setTokens(long)
	 * @generated
	 */
	boolean isSetTokens();

	/**
	 * Returns the value of the '<em><b>Loss</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last training loss in nats per token.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loss</em>' attribute.
	 * @see #isSetLoss()
	 * @see #unsetLoss()
	 * @see #setLoss(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_Loss()
	 * @model default="NaN" unsettable="true"
	 * @generated
	 */
	double getLoss();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Outcome#getLoss <em>Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loss</em>' attribute.
	 * @see #isSetLoss()
	 * @see #unsetLoss()
	 * @see #getLoss()
	 * @generated
	 */
	void setLoss(double value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.Outcome#getLoss <em>Loss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLoss()
	 * @see #getLoss()
	 * @see #setLoss(double)
	 * @generated
	 */
	void unsetLoss();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.Outcome#getLoss <em>Loss</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Loss</em>' attribute is set.
	 * @see #unsetLoss()
	 * @see #getLoss()
	 * @see #setLoss(double)
	 * @generated
	 */
	boolean isSetLoss();

	/**
	 * Returns the value of the '<em><b>Energy</b></em>' attribute.
	 * The default value is <code>"NaN"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Energy of all segments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Energy</em>' attribute.
	 * @see #isSetEnergy()
	 * @see #unsetEnergy()
	 * @see #setEnergy(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_Energy()
	 * @model default="NaN" unsettable="true"
	 *        annotation="http://leam.eu/workbench unit='Wh' min='0'"
	 * @generated
	 */
	double getEnergy();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Outcome#getEnergy <em>Energy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Energy</em>' attribute.
	 * @see #isSetEnergy()
	 * @see #unsetEnergy()
	 * @see #getEnergy()
	 * @generated
	 */
	void setEnergy(double value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.Outcome#getEnergy <em>Energy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEnergy()
	 * @see #getEnergy()
	 * @see #setEnergy(double)
	 * @generated
	 */
	void unsetEnergy();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.Outcome#getEnergy <em>Energy</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Energy</em>' attribute is set.
	 * @see #unsetEnergy()
	 * @see #getEnergy()
	 * @see #setEnergy(double)
	 * @generated
	 */
	boolean isSetEnergy();

	/**
	 * Returns the value of the '<em><b>Energy Source</b></em>' attribute.
	 * The literals are from the enumeration {@link eu.leam.workbench.model.document.EnergySource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the energy is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Energy Source</em>' attribute.
	 * @see eu.leam.workbench.model.document.EnergySource
	 * @see #setEnergySource(EnergySource)
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_EnergySource()
	 * @model
	 * @generated
	 */
	EnergySource getEnergySource();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Outcome#getEnergySource <em>Energy Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Energy Source</em>' attribute.
	 * @see eu.leam.workbench.model.document.EnergySource
	 * @see #getEnergySource()
	 * @generated
	 */
	void setEnergySource(EnergySource value);

	/**
	 * Returns the value of the '<em><b>Energy Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the energy rests on, in a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Energy Note</em>' attribute.
	 * @see #setEnergyNote(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_EnergyNote()
	 * @model
	 * @generated
	 */
	String getEnergyNote();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Outcome#getEnergyNote <em>Energy Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Energy Note</em>' attribute.
	 * @see #getEnergyNote()
	 * @generated
	 */
	void setEnergyNote(String value);

	/**
	 * Returns the value of the '<em><b>Evidence Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of evidence.gz.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Sha256</em>' attribute.
	 * @see #setEvidenceSha256(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_EvidenceSha256()
	 * @model
	 * @generated
	 */
	String getEvidenceSha256();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Outcome#getEvidenceSha256 <em>Evidence Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence Sha256</em>' attribute.
	 * @see #getEvidenceSha256()
	 * @generated
	 */
	void setEvidenceSha256(String value);

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' containment reference list.
	 * The list contents are of type {@link eu.leam.workbench.model.document.Segment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One for each job.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segments</em>' containment reference list.
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_Segments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Segment> getSegments();

	/**
	 * Returns the value of the '<em><b>Checkpoints</b></em>' containment reference list.
	 * The list contents are of type {@link eu.leam.workbench.model.document.Checkpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can be evaluated and released.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checkpoints</em>' containment reference list.
	 * @see eu.leam.workbench.model.document.LeamPackage#getOutcome_Checkpoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Checkpoint> getCheckpoints();

} // Outcome
