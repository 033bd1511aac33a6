/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was launched, frozen at the launch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.Run#getExperiment <em>Experiment</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Run#getLaunched <em>Launched</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Run#getLaunchedBy <em>Launched By</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Run#getCommit <em>Commit</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Run#getMixtureSha256 <em>Mixture Sha256</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Run#getCluster <em>Cluster</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Run#getResolved <em>Resolved</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Run#getData <em>Data</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getRun()
 * @model
 * @generated
 */
public interface Run extends Document {
	/**
	 * Returns the value of the '<em><b>Experiment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the experiment it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiment</em>' attribute.
	 * @see #setExperiment(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRun_Experiment()
	 * @model required="true"
	 *        annotation="http://leam.eu/workbench ref='experiments'"
	 * @generated
	 */
	String getExperiment();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Run#getExperiment <em>Experiment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Experiment</em>' attribute.
	 * @see #getExperiment()
	 * @generated
	 */
	void setExperiment(String value);

	/**
	 * Returns the value of the '<em><b>Launched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When, as ISO 8601 instant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Launched</em>' attribute.
	 * @see #setLaunched(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRun_Launched()
	 * @model required="true"
	 * @generated
	 */
	String getLaunched();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Run#getLaunched <em>Launched</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Launched</em>' attribute.
	 * @see #getLaunched()
	 * @generated
	 */
	void setLaunched(String value);

	/**
	 * Returns the value of the '<em><b>Launched By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who launched it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Launched By</em>' attribute.
	 * @see #setLaunchedBy(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRun_LaunchedBy()
	 * @model
	 * @generated
	 */
	String getLaunchedBy();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Run#getLaunchedBy <em>Launched By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Launched By</em>' attribute.
	 * @see #getLaunchedBy()
	 * @generated
	 */
	void setLaunchedBy(String value);

	/**
	 * Returns the value of the '<em><b>Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commit of the project at the launch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commit</em>' attribute.
	 * @see #setCommit(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRun_Commit()
	 * @model
	 * @generated
	 */
	String getCommit();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Run#getCommit <em>Commit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commit</em>' attribute.
	 * @see #getCommit()
	 * @generated
	 */
	void setCommit(String value);

	/**
	 * Returns the value of the '<em><b>Mixture Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the resolved mixture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mixture Sha256</em>' attribute.
	 * @see #setMixtureSha256(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRun_MixtureSha256()
	 * @model
	 * @generated
	 */
	String getMixtureSha256();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Run#getMixtureSha256 <em>Mixture Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mixture Sha256</em>' attribute.
	 * @see #getMixtureSha256()
	 * @generated
	 */
	void setMixtureSha256(String value);

	/**
	 * Returns the value of the '<em><b>Cluster</b></em>' attribute.
	 * The default value is <code>"local"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was launched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cluster</em>' attribute.
	 * @see #setCluster(String)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRun_Cluster()
	 * @model default="local"
	 * @generated
	 */
	String getCluster();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Run#getCluster <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cluster</em>' attribute.
	 * @see #getCluster()
	 * @generated
	 */
	void setCluster(String value);

	/**
	 * Returns the value of the '<em><b>Resolved</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The experiment as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved</em>' containment reference.
	 * @see #setResolved(Experiment)
	 * @see eu.leam.workbench.model.document.LeamPackage#getRun_Resolved()
	 * @model containment="true"
	 * @generated
	 */
	Experiment getResolved();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Run#getResolved <em>Resolved</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved</em>' containment reference.
	 * @see #getResolved()
	 * @generated
	 */
	void setResolved(Experiment value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' containment reference list.
	 * The list contents are of type {@link eu.leam.workbench.model.document.RunDataset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was drawn from, with the weights as resolved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' containment reference list.
	 * @see eu.leam.workbench.model.document.LeamPackage#getRun_Data()
	 * @model containment="true"
	 * @generated
	 */
	EList<RunDataset> getData();

} // Run
