/**
 */
package eu.leam.workbench.model.document.impl;

import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.document.Modality;
import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.document.SecurityLevel;
import eu.leam.workbench.model.document.Sphere;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dataset Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getModality <em>Modality</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getBytes <em>Bytes</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getTokens <em>Tokens</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getLicenceText <em>Licence Text</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getPersonalData <em>Personal Data</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getSecurityLevel <em>Security Level</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getSphere <em>Sphere</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getSource <em>Source</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getUri <em>Uri</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.DatasetCardImpl#getDuplicates <em>Duplicates</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DatasetCardImpl extends DocumentImpl implements DatasetCard {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getModality() <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModality()
	 * @generated
	 * @ordered
	 */
	protected static final Modality MODALITY_EDEFAULT = Modality.TEXT;

	/**
	 * The cached value of the '{@link #getModality() <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModality()
	 * @generated
	 * @ordered
	 */
	protected Modality modality = MODALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected String domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBytes() <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBytes()
	 * @generated
	 * @ordered
	 */
	protected long bytes = BYTES_EDEFAULT;

	/**
	 * This is true if the Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean bytesESet;

	/**
	 * The default value of the '{@link #getDocuments() <em>Documents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected static final long DOCUMENTS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected long documents = DOCUMENTS_EDEFAULT;

	/**
	 * This is true if the Documents attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean documentsESet;

	/**
	 * The default value of the '{@link #getTokens() <em>Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokens()
	 * @generated
	 * @ordered
	 */
	protected static final long TOKENS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getTokens() <em>Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokens()
	 * @generated
	 * @ordered
	 */
	protected long tokens = TOKENS_EDEFAULT;

	/**
	 * This is true if the Tokens attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean tokensESet;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicenceText() <em>Licence Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceText()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicenceText() <em>Licence Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicenceText()
	 * @generated
	 * @ordered
	 */
	protected String licenceText = LICENCE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPersonalData() <em>Personal Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonalData()
	 * @generated
	 * @ordered
	 */
	protected static final PersonalData PERSONAL_DATA_EDEFAULT = PersonalData.NONE;

	/**
	 * The cached value of the '{@link #getPersonalData() <em>Personal Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonalData()
	 * @generated
	 * @ordered
	 */
	protected PersonalData personalData = PERSONAL_DATA_EDEFAULT;

	/**
	 * This is true if the Personal Data attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean personalDataESet;

	/**
	 * The default value of the '{@link #getSecurityLevel() <em>Security Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityLevel()
	 * @generated
	 * @ordered
	 */
	protected static final SecurityLevel SECURITY_LEVEL_EDEFAULT = SecurityLevel.PUBLIC;

	/**
	 * The cached value of the '{@link #getSecurityLevel() <em>Security Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityLevel()
	 * @generated
	 * @ordered
	 */
	protected SecurityLevel securityLevel = SECURITY_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSphere() <em>Sphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSphere()
	 * @generated
	 * @ordered
	 */
	protected static final Sphere SPHERE_EDEFAULT = Sphere.PRE_COMPETITIVE;

	/**
	 * The cached value of the '{@link #getSphere() <em>Sphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSphere()
	 * @generated
	 * @ordered
	 */
	protected Sphere sphere = SPHERE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected static final String URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected String uri = URI_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuplicates() <em>Duplicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuplicates()
	 * @generated
	 * @ordered
	 */
	protected static final long DUPLICATES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDuplicates() <em>Duplicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuplicates()
	 * @generated
	 * @ordered
	 */
	protected long duplicates = DUPLICATES_EDEFAULT;

	/**
	 * This is true if the Duplicates attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean duplicatesESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DatasetCardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LeamPackage.Literals.DATASET_CARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Modality getModality() {
		return modality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModality(Modality newModality) {
		Modality oldModality = modality;
		modality = newModality == null ? MODALITY_EDEFAULT : newModality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__MODALITY, oldModality, modality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(String newDomain) {
		String oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBytes() {
		return bytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBytes(long newBytes) {
		long oldBytes = bytes;
		bytes = newBytes;
		boolean oldBytesESet = bytesESet;
		bytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__BYTES, oldBytes, bytes, !oldBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBytes() {
		long oldBytes = bytes;
		boolean oldBytesESet = bytesESet;
		bytes = BYTES_EDEFAULT;
		bytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, LeamPackage.DATASET_CARD__BYTES, oldBytes, BYTES_EDEFAULT, oldBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBytes() {
		return bytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDocuments() {
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocuments(long newDocuments) {
		long oldDocuments = documents;
		documents = newDocuments;
		boolean oldDocumentsESet = documentsESet;
		documentsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__DOCUMENTS, oldDocuments, documents, !oldDocumentsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDocuments() {
		long oldDocuments = documents;
		boolean oldDocumentsESet = documentsESet;
		documents = DOCUMENTS_EDEFAULT;
		documentsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, LeamPackage.DATASET_CARD__DOCUMENTS, oldDocuments, DOCUMENTS_EDEFAULT, oldDocumentsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDocuments() {
		return documentsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTokens() {
		return tokens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTokens(long newTokens) {
		long oldTokens = tokens;
		tokens = newTokens;
		boolean oldTokensESet = tokensESet;
		tokensESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__TOKENS, oldTokens, tokens, !oldTokensESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTokens() {
		long oldTokens = tokens;
		boolean oldTokensESet = tokensESet;
		tokens = TOKENS_EDEFAULT;
		tokensESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, LeamPackage.DATASET_CARD__TOKENS, oldTokens, TOKENS_EDEFAULT, oldTokensESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTokens() {
		return tokensESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicenceText() {
		return licenceText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicenceText(String newLicenceText) {
		String oldLicenceText = licenceText;
		licenceText = newLicenceText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__LICENCE_TEXT, oldLicenceText, licenceText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PersonalData getPersonalData() {
		return personalData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonalData(PersonalData newPersonalData) {
		PersonalData oldPersonalData = personalData;
		personalData = newPersonalData == null ? PERSONAL_DATA_EDEFAULT : newPersonalData;
		boolean oldPersonalDataESet = personalDataESet;
		personalDataESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__PERSONAL_DATA, oldPersonalData, personalData, !oldPersonalDataESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPersonalData() {
		PersonalData oldPersonalData = personalData;
		boolean oldPersonalDataESet = personalDataESet;
		personalData = PERSONAL_DATA_EDEFAULT;
		personalDataESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, LeamPackage.DATASET_CARD__PERSONAL_DATA, oldPersonalData, PERSONAL_DATA_EDEFAULT, oldPersonalDataESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPersonalData() {
		return personalDataESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecurityLevel getSecurityLevel() {
		return securityLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurityLevel(SecurityLevel newSecurityLevel) {
		SecurityLevel oldSecurityLevel = securityLevel;
		securityLevel = newSecurityLevel == null ? SECURITY_LEVEL_EDEFAULT : newSecurityLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__SECURITY_LEVEL, oldSecurityLevel, securityLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sphere getSphere() {
		return sphere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSphere(Sphere newSphere) {
		Sphere oldSphere = sphere;
		sphere = newSphere == null ? SPHERE_EDEFAULT : newSphere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__SPHERE, oldSphere, sphere));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUri() {
		return uri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUri(String newUri) {
		String oldUri = uri;
		uri = newUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__URI, oldUri, uri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDuplicates() {
		return duplicates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuplicates(long newDuplicates) {
		long oldDuplicates = duplicates;
		duplicates = newDuplicates;
		boolean oldDuplicatesESet = duplicatesESet;
		duplicatesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.DATASET_CARD__DUPLICATES, oldDuplicates, duplicates, !oldDuplicatesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDuplicates() {
		long oldDuplicates = duplicates;
		boolean oldDuplicatesESet = duplicatesESet;
		duplicates = DUPLICATES_EDEFAULT;
		duplicatesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, LeamPackage.DATASET_CARD__DUPLICATES, oldDuplicates, DUPLICATES_EDEFAULT, oldDuplicatesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDuplicates() {
		return duplicatesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LeamPackage.DATASET_CARD__TITLE:
				return getTitle();
			case LeamPackage.DATASET_CARD__LANGUAGE:
				return getLanguage();
			case LeamPackage.DATASET_CARD__MODALITY:
				return getModality();
			case LeamPackage.DATASET_CARD__DOMAIN:
				return getDomain();
			case LeamPackage.DATASET_CARD__BYTES:
				return getBytes();
			case LeamPackage.DATASET_CARD__DOCUMENTS:
				return getDocuments();
			case LeamPackage.DATASET_CARD__TOKENS:
				return getTokens();
			case LeamPackage.DATASET_CARD__LICENCE:
				return getLicence();
			case LeamPackage.DATASET_CARD__LICENCE_TEXT:
				return getLicenceText();
			case LeamPackage.DATASET_CARD__PERSONAL_DATA:
				return getPersonalData();
			case LeamPackage.DATASET_CARD__SECURITY_LEVEL:
				return getSecurityLevel();
			case LeamPackage.DATASET_CARD__SPHERE:
				return getSphere();
			case LeamPackage.DATASET_CARD__SOURCE:
				return getSource();
			case LeamPackage.DATASET_CARD__URI:
				return getUri();
			case LeamPackage.DATASET_CARD__SHA256:
				return getSha256();
			case LeamPackage.DATASET_CARD__DUPLICATES:
				return getDuplicates();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case LeamPackage.DATASET_CARD__TITLE:
				setTitle((String)newValue);
				return;
			case LeamPackage.DATASET_CARD__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case LeamPackage.DATASET_CARD__MODALITY:
				setModality((Modality)newValue);
				return;
			case LeamPackage.DATASET_CARD__DOMAIN:
				setDomain((String)newValue);
				return;
			case LeamPackage.DATASET_CARD__BYTES:
				setBytes((Long)newValue);
				return;
			case LeamPackage.DATASET_CARD__DOCUMENTS:
				setDocuments((Long)newValue);
				return;
			case LeamPackage.DATASET_CARD__TOKENS:
				setTokens((Long)newValue);
				return;
			case LeamPackage.DATASET_CARD__LICENCE:
				setLicence((String)newValue);
				return;
			case LeamPackage.DATASET_CARD__LICENCE_TEXT:
				setLicenceText((String)newValue);
				return;
			case LeamPackage.DATASET_CARD__PERSONAL_DATA:
				setPersonalData((PersonalData)newValue);
				return;
			case LeamPackage.DATASET_CARD__SECURITY_LEVEL:
				setSecurityLevel((SecurityLevel)newValue);
				return;
			case LeamPackage.DATASET_CARD__SPHERE:
				setSphere((Sphere)newValue);
				return;
			case LeamPackage.DATASET_CARD__SOURCE:
				setSource((String)newValue);
				return;
			case LeamPackage.DATASET_CARD__URI:
				setUri((String)newValue);
				return;
			case LeamPackage.DATASET_CARD__SHA256:
				setSha256((String)newValue);
				return;
			case LeamPackage.DATASET_CARD__DUPLICATES:
				setDuplicates((Long)newValue);
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
			case LeamPackage.DATASET_CARD__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case LeamPackage.DATASET_CARD__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case LeamPackage.DATASET_CARD__MODALITY:
				setModality(MODALITY_EDEFAULT);
				return;
			case LeamPackage.DATASET_CARD__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case LeamPackage.DATASET_CARD__BYTES:
				unsetBytes();
				return;
			case LeamPackage.DATASET_CARD__DOCUMENTS:
				unsetDocuments();
				return;
			case LeamPackage.DATASET_CARD__TOKENS:
				unsetTokens();
				return;
			case LeamPackage.DATASET_CARD__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case LeamPackage.DATASET_CARD__LICENCE_TEXT:
				setLicenceText(LICENCE_TEXT_EDEFAULT);
				return;
			case LeamPackage.DATASET_CARD__PERSONAL_DATA:
				unsetPersonalData();
				return;
			case LeamPackage.DATASET_CARD__SECURITY_LEVEL:
				setSecurityLevel(SECURITY_LEVEL_EDEFAULT);
				return;
			case LeamPackage.DATASET_CARD__SPHERE:
				setSphere(SPHERE_EDEFAULT);
				return;
			case LeamPackage.DATASET_CARD__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case LeamPackage.DATASET_CARD__URI:
				setUri(URI_EDEFAULT);
				return;
			case LeamPackage.DATASET_CARD__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case LeamPackage.DATASET_CARD__DUPLICATES:
				unsetDuplicates();
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
			case LeamPackage.DATASET_CARD__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case LeamPackage.DATASET_CARD__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case LeamPackage.DATASET_CARD__MODALITY:
				return modality != MODALITY_EDEFAULT;
			case LeamPackage.DATASET_CARD__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case LeamPackage.DATASET_CARD__BYTES:
				return isSetBytes();
			case LeamPackage.DATASET_CARD__DOCUMENTS:
				return isSetDocuments();
			case LeamPackage.DATASET_CARD__TOKENS:
				return isSetTokens();
			case LeamPackage.DATASET_CARD__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case LeamPackage.DATASET_CARD__LICENCE_TEXT:
				return LICENCE_TEXT_EDEFAULT == null ? licenceText != null : !LICENCE_TEXT_EDEFAULT.equals(licenceText);
			case LeamPackage.DATASET_CARD__PERSONAL_DATA:
				return isSetPersonalData();
			case LeamPackage.DATASET_CARD__SECURITY_LEVEL:
				return securityLevel != SECURITY_LEVEL_EDEFAULT;
			case LeamPackage.DATASET_CARD__SPHERE:
				return sphere != SPHERE_EDEFAULT;
			case LeamPackage.DATASET_CARD__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case LeamPackage.DATASET_CARD__URI:
				return URI_EDEFAULT == null ? uri != null : !URI_EDEFAULT.equals(uri);
			case LeamPackage.DATASET_CARD__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case LeamPackage.DATASET_CARD__DUPLICATES:
				return isSetDuplicates();
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
		result.append(" (title: ");
		result.append(title);
		result.append(", language: ");
		result.append(language);
		result.append(", modality: ");
		result.append(modality);
		result.append(", domain: ");
		result.append(domain);
		result.append(", bytes: ");
		if (bytesESet) result.append(bytes); else result.append("<unset>");
		result.append(", documents: ");
		if (documentsESet) result.append(documents); else result.append("<unset>");
		result.append(", tokens: ");
		if (tokensESet) result.append(tokens); else result.append("<unset>");
		result.append(", licence: ");
		result.append(licence);
		result.append(", licenceText: ");
		result.append(licenceText);
		result.append(", personalData: ");
		if (personalDataESet) result.append(personalData); else result.append("<unset>");
		result.append(", securityLevel: ");
		result.append(securityLevel);
		result.append(", sphere: ");
		result.append(sphere);
		result.append(", source: ");
		result.append(source);
		result.append(", uri: ");
		result.append(uri);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", duplicates: ");
		if (duplicatesESet) result.append(duplicates); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //DatasetCardImpl
