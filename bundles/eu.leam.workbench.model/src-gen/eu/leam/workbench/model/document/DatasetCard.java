/**
 */
package eu.leam.workbench.model.document;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dataset Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A corpus and what one must know of it before using it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getTitle <em>Title</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getLanguage <em>Language</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getModality <em>Modality</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getDomain <em>Domain</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getBytes <em>Bytes</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getDocuments <em>Documents</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getTokens <em>Tokens</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getLicence <em>Licence</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getLicenceText <em>Licence Text</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getPersonalData <em>Personal Data</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getSecurityLevel <em>Security Level</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getSphere <em>Sphere</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getSource <em>Source</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getUri <em>Uri</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.DatasetCard#getDuplicates <em>Duplicates</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard()
 * @model
 * @generated
 */
public interface DatasetCard extends Document {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the dataset is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language as BCP 47 tag, for instance de or sr-Cyrl.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Language()
	 * @model required="true"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Modality</b></em>' attribute.
	 * The literals are from the enumeration {@link eu.leam.workbench.model.document.Modality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of data it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modality</em>' attribute.
	 * @see eu.leam.workbench.model.document.Modality
	 * @see #setModality(Modality)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Modality()
	 * @model
	 * @generated
	 */
	Modality getModality();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getModality <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modality</em>' attribute.
	 * @see eu.leam.workbench.model.document.Modality
	 * @see #getModality()
	 * @generated
	 */
	void setModality(Modality value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Genre or domain in a word or two, for instance law.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Domain()
	 * @model
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of the text in UTF-8, without separators.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #isSetBytes()
	 * @see #unsetBytes()
	 * @see #setBytes(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Bytes()
	 * @model unsettable="true"
	 *        annotation="http://leam.eu/workbench unit='bytes' min='0'"
	 * @generated
	 */
	long getBytes();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #isSetBytes()
	 * @see #unsetBytes()
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(long value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBytes()
	 * @see #getBytes()
	 * @see #setBytes(long)
	 * @generated
	 */
	void unsetBytes();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getBytes <em>Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Bytes</em>' attribute is set.
	 * @see #unsetBytes()
	 * @see #getBytes()
	 * @see #setBytes(long)
	 * @generated
	 */
	boolean isSetBytes();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' attribute.
	 * @see #isSetDocuments()
	 * @see #unsetDocuments()
	 * @see #setDocuments(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Documents()
	 * @model unsettable="true"
	 *        annotation="http://leam.eu/workbench unit='documents' min='0'"
	 * @generated
	 */
	long getDocuments();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getDocuments <em>Documents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Documents</em>' attribute.
	 * @see #isSetDocuments()
	 * @see #unsetDocuments()
	 * @see #getDocuments()
	 * @generated
	 */
	void setDocuments(long value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getDocuments <em>Documents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDocuments()
	 * @see #getDocuments()
	 * @see #setDocuments(long)
	 * @generated
	 */
	void unsetDocuments();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getDocuments <em>Documents</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Documents</em>' attribute is set.
	 * @see #unsetDocuments()
	 * @see #getDocuments()
	 * @see #setDocuments(long)
	 * @generated
	 */
	boolean isSetDocuments();

	/**
	 * Returns the value of the '<em><b>Tokens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of tokens of the byte-level vocabulary: bytes + documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tokens</em>' attribute.
	 * @see #isSetTokens()
	 * @see #unsetTokens()
	 * @see #setTokens(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Tokens()
	 * @model unsettable="true"
	 *        annotation="http://leam.eu/workbench unit='tokens' min='0'"
	 * @generated
	 */
	long getTokens();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getTokens <em>Tokens</em>}' attribute.
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
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getTokens <em>Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTokens()
	 * @see #getTokens()
	 * @see #setTokens(long)
	 * @generated
	 */
	void unsetTokens();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getTokens <em>Tokens</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SPDX id of the licence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Licence()
	 * @model required="true"
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Licence Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the licence stands and what it says in a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence Text</em>' attribute.
	 * @see #setLicenceText(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_LicenceText()
	 * @model
	 * @generated
	 */
	String getLicenceText();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getLicenceText <em>Licence Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence Text</em>' attribute.
	 * @see #getLicenceText()
	 * @generated
	 */
	void setLicenceText(String value);

	/**
	 * Returns the value of the '<em><b>Personal Data</b></em>' attribute.
	 * The literals are from the enumeration {@link eu.leam.workbench.model.document.PersonalData}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether personal data is in it (GDPR).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Personal Data</em>' attribute.
	 * @see eu.leam.workbench.model.document.PersonalData
	 * @see #isSetPersonalData()
	 * @see #unsetPersonalData()
	 * @see #setPersonalData(PersonalData)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_PersonalData()
	 * @model unsettable="true"
	 * @generated
	 */
	PersonalData getPersonalData();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getPersonalData <em>Personal Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Personal Data</em>' attribute.
	 * @see eu.leam.workbench.model.document.PersonalData
	 * @see #isSetPersonalData()
	 * @see #unsetPersonalData()
	 * @see #getPersonalData()
	 * @generated
	 */
	void setPersonalData(PersonalData value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getPersonalData <em>Personal Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPersonalData()
	 * @see #getPersonalData()
	 * @see #setPersonalData(PersonalData)
	 * @generated
	 */
	void unsetPersonalData();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getPersonalData <em>Personal Data</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Personal Data</em>' attribute is set.
	 * @see #unsetPersonalData()
	 * @see #getPersonalData()
	 * @see #setPersonalData(PersonalData)
	 * @generated
	 */
	boolean isSetPersonalData();

	/**
	 * Returns the value of the '<em><b>Security Level</b></em>' attribute.
	 * The literals are from the enumeration {@link eu.leam.workbench.model.document.SecurityLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Security Level</em>' attribute.
	 * @see eu.leam.workbench.model.document.SecurityLevel
	 * @see #setSecurityLevel(SecurityLevel)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_SecurityLevel()
	 * @model
	 * @generated
	 */
	SecurityLevel getSecurityLevel();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getSecurityLevel <em>Security Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security Level</em>' attribute.
	 * @see eu.leam.workbench.model.document.SecurityLevel
	 * @see #getSecurityLevel()
	 * @generated
	 */
	void setSecurityLevel(SecurityLevel value);

	/**
	 * Returns the value of the '<em><b>Sphere</b></em>' attribute.
	 * The literals are from the enumeration {@link eu.leam.workbench.model.document.Sphere}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pre-competitive or competitive use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sphere</em>' attribute.
	 * @see eu.leam.workbench.model.document.Sphere
	 * @see #setSphere(Sphere)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Sphere()
	 * @model
	 * @generated
	 */
	Sphere getSphere();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getSphere <em>Sphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sphere</em>' attribute.
	 * @see eu.leam.workbench.model.document.Sphere
	 * @see #getSphere()
	 * @generated
	 */
	void setSphere(Sphere value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from: name, version, package.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Source()
	 * @model required="true"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the corpus file lies: relative to the project folder or an absolute URI.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Uri()
	 * @model required="true"
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getUri <em>Uri</em>}' attribute.
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
	 * SHA-256 of the corpus file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Sha256()
	 * @model required="true"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Duplicates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents that occur again word for word.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duplicates</em>' attribute.
	 * @see #isSetDuplicates()
	 * @see #unsetDuplicates()
	 * @see #setDuplicates(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getDatasetCard_Duplicates()
	 * @model unsettable="true"
	 *        annotation="http://leam.eu/workbench unit='documents' min='0'"
	 * @generated
	 */
	long getDuplicates();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getDuplicates <em>Duplicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duplicates</em>' attribute.
	 * @see #isSetDuplicates()
	 * @see #unsetDuplicates()
	 * @see #getDuplicates()
	 * @generated
	 */
	void setDuplicates(long value);

	/**
	 * Unsets the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getDuplicates <em>Duplicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDuplicates()
	 * @see #getDuplicates()
	 * @see #setDuplicates(long)
	 * @generated
	 */
	void unsetDuplicates();

	/**
	 * Returns whether the value of the '{@link eu.leam.workbench.model.document.DatasetCard#getDuplicates <em>Duplicates</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duplicates</em>' attribute is set.
	 * @see #unsetDuplicates()
	 * @see #getDuplicates()
	 * @see #setDuplicates(long)
	 * @generated
	 */
	boolean isSetDuplicates();

} // DatasetCard
