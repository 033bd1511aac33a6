/**
 */
package eu.leam.workbench.model.document.impl;

import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.document.Decision;
import eu.leam.workbench.model.document.GateRecord;
import eu.leam.workbench.model.document.LeamPackage;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Approval</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.impl.ApprovalImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ApprovalImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ApprovalImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ApprovalImpl#getAt <em>At</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ApprovalImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ApprovalImpl#getDossierSha256 <em>Dossier Sha256</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ApprovalImpl#getGates <em>Gates</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.ApprovalImpl#getSignature <em>Signature</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ApprovalImpl extends DocumentImpl implements Approval {
	/**
	 * The default value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected static final Decision DECISION_EDEFAULT = Decision.APPROVED;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected Decision decision = DECISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected String person = PERSON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected static final String EMAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmail() <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmail()
	 * @generated
	 * @ordered
	 */
	protected String email = EMAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final String AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected String at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDossierSha256() <em>Dossier Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDossierSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String DOSSIER_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDossierSha256() <em>Dossier Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDossierSha256()
	 * @generated
	 * @ordered
	 */
	protected String dossierSha256 = DOSSIER_SHA256_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGates() <em>Gates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGates()
	 * @generated
	 * @ordered
	 */
	protected EList<GateRecord> gates;

	/**
	 * The default value of the '{@link #getSignature() <em>Signature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignature()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGNATURE_EDEFAULT = "unsigned";

	/**
	 * The cached value of the '{@link #getSignature() <em>Signature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignature()
	 * @generated
	 * @ordered
	 */
	protected String signature = SIGNATURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ApprovalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LeamPackage.Literals.APPROVAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(Decision newDecision) {
		Decision oldDecision = decision;
		decision = newDecision == null ? DECISION_EDEFAULT : newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.APPROVAL__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(String newPerson) {
		String oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.APPROVAL__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return email;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		String oldEmail = email;
		email = newEmail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.APPROVAL__EMAIL, oldEmail, email));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(String newAt) {
		String oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.APPROVAL__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.APPROVAL__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDossierSha256() {
		return dossierSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDossierSha256(String newDossierSha256) {
		String oldDossierSha256 = dossierSha256;
		dossierSha256 = newDossierSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.APPROVAL__DOSSIER_SHA256, oldDossierSha256, dossierSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GateRecord> getGates() {
		if (gates == null) {
			gates = new EObjectContainmentEList<GateRecord>(GateRecord.class, this, LeamPackage.APPROVAL__GATES);
		}
		return gates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSignature() {
		return signature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignature(String newSignature) {
		String oldSignature = signature;
		signature = newSignature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.APPROVAL__SIGNATURE, oldSignature, signature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LeamPackage.APPROVAL__GATES:
				return ((InternalEList<?>)getGates()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LeamPackage.APPROVAL__DECISION:
				return getDecision();
			case LeamPackage.APPROVAL__PERSON:
				return getPerson();
			case LeamPackage.APPROVAL__EMAIL:
				return getEmail();
			case LeamPackage.APPROVAL__AT:
				return getAt();
			case LeamPackage.APPROVAL__REASON:
				return getReason();
			case LeamPackage.APPROVAL__DOSSIER_SHA256:
				return getDossierSha256();
			case LeamPackage.APPROVAL__GATES:
				return getGates();
			case LeamPackage.APPROVAL__SIGNATURE:
				return getSignature();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LeamPackage.APPROVAL__DECISION:
				setDecision((Decision)newValue);
				return;
			case LeamPackage.APPROVAL__PERSON:
				setPerson((String)newValue);
				return;
			case LeamPackage.APPROVAL__EMAIL:
				setEmail((String)newValue);
				return;
			case LeamPackage.APPROVAL__AT:
				setAt((String)newValue);
				return;
			case LeamPackage.APPROVAL__REASON:
				setReason((String)newValue);
				return;
			case LeamPackage.APPROVAL__DOSSIER_SHA256:
				setDossierSha256((String)newValue);
				return;
			case LeamPackage.APPROVAL__GATES:
				getGates().clear();
				getGates().addAll((Collection<? extends GateRecord>)newValue);
				return;
			case LeamPackage.APPROVAL__SIGNATURE:
				setSignature((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case LeamPackage.APPROVAL__DECISION:
				setDecision(DECISION_EDEFAULT);
				return;
			case LeamPackage.APPROVAL__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case LeamPackage.APPROVAL__EMAIL:
				setEmail(EMAIL_EDEFAULT);
				return;
			case LeamPackage.APPROVAL__AT:
				setAt(AT_EDEFAULT);
				return;
			case LeamPackage.APPROVAL__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case LeamPackage.APPROVAL__DOSSIER_SHA256:
				setDossierSha256(DOSSIER_SHA256_EDEFAULT);
				return;
			case LeamPackage.APPROVAL__GATES:
				getGates().clear();
				return;
			case LeamPackage.APPROVAL__SIGNATURE:
				setSignature(SIGNATURE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case LeamPackage.APPROVAL__DECISION:
				return decision != DECISION_EDEFAULT;
			case LeamPackage.APPROVAL__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case LeamPackage.APPROVAL__EMAIL:
				return EMAIL_EDEFAULT == null ? email != null : !EMAIL_EDEFAULT.equals(email);
			case LeamPackage.APPROVAL__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case LeamPackage.APPROVAL__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case LeamPackage.APPROVAL__DOSSIER_SHA256:
				return DOSSIER_SHA256_EDEFAULT == null ? dossierSha256 != null : !DOSSIER_SHA256_EDEFAULT.equals(dossierSha256);
			case LeamPackage.APPROVAL__GATES:
				return gates != null && !gates.isEmpty();
			case LeamPackage.APPROVAL__SIGNATURE:
				return SIGNATURE_EDEFAULT == null ? signature != null : !SIGNATURE_EDEFAULT.equals(signature);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (decision: ");
		result.append(decision);
		result.append(", person: ");
		result.append(person);
		result.append(", email: ");
		result.append(email);
		result.append(", at: ");
		result.append(at);
		result.append(", reason: ");
		result.append(reason);
		result.append(", dossierSha256: ");
		result.append(dossierSha256);
		result.append(", signature: ");
		result.append(signature);
		result.append(')');
		return result.toString();
	}

} //ApprovalImpl
