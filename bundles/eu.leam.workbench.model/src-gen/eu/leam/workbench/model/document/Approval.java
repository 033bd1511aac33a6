/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision over a dossier: releases/<id>/approvals/<person>.yaml.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.Approval#getDecision <em>Decision</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Approval#getPerson <em>Person</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Approval#getEmail <em>Email</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Approval#getAt <em>At</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Approval#getReason <em>Reason</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Approval#getDossierSha256 <em>Dossier Sha256</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Approval#getGates <em>Gates</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Approval#getSignature <em>Signature</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getApproval()
 * @model
 * @generated
 */
public interface Approval extends Document {
	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link eu.leam.workbench.model.document.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approved or refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see eu.leam.workbench.model.document.Decision
	 * @see #setDecision(Decision)
	 * @see eu.leam.workbench.model.document.LeamPackage#getApproval_Decision()
	 * @model
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Approval#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see eu.leam.workbench.model.document.Decision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the Git identity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getApproval_Person()
	 * @model required="true"
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Approval#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * E-mail of the Git identity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getApproval_Email()
	 * @model required="true"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Approval#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 instant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getApproval_At()
	 * @model required="true"
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Approval#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why; required where a gate did not pass, and for a refusal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getApproval_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Approval#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Dossier Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the dossier that was judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dossier Sha256</em>' attribute.
	 * @see #setDossierSha256(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getApproval_DossierSha256()
	 * @model required="true"
	 * @generated
	 */
	String getDossierSha256();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Approval#getDossierSha256 <em>Dossier Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dossier Sha256</em>' attribute.
	 * @see #getDossierSha256()
	 * @generated
	 */
	void setDossierSha256(String value);

	/**
	 * Returns the value of the '<em><b>Gates</b></em>' containment reference list.
	 * The list contents are of type {@link eu.leam.workbench.model.document.GateRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The gates as they stood.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gates</em>' containment reference list.
	 * @see eu.leam.workbench.model.document.LeamPackage#getApproval_Gates()
	 * @model containment="true"
	 * @generated
	 */
	EList<GateRecord> getGates();

	/**
	 * Returns the value of the '<em><b>Signature</b></em>' attribute.
	 * The default value is <code>"unsigned"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature over the dossier hash; unsigned until signatures exist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signature</em>' attribute.
	 * @see #setSignature(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getApproval_Signature()
	 * @model default="unsigned"
	 * @generated
	 */
	String getSignature();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Approval#getSignature <em>Signature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signature</em>' attribute.
	 * @see #getSignature()
	 * @generated
	 */
	void setSignature(String value);

} // Approval
