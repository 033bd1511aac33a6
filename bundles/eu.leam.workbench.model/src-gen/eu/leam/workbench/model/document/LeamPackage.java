/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see eu.leam.workbench.model.document.LeamFactory
 * @model kind="package"
 * @generated
 */
public interface LeamPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "document";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://leam.eu/workbench/document/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "leam";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	LeamPackage eINSTANCE = eu.leam.workbench.model.document.impl.LeamPackageImpl.init();

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.DocumentImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SCHEMA = 1;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.ProjectImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SCHEMA = DOCUMENT__SCHEMA;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NAME = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DESCRIPTION = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Default Cluster</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DEFAULT_CLUSTER = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Token Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TOKEN_BUDGET = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Policy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__POLICY = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.ReleasePolicyImpl <em>Release Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.ReleasePolicyImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getReleasePolicy()
	 * @generated
	 */
	int RELEASE_POLICY = 2;

	/**
	 * The feature id for the '<em><b>Licences</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_POLICY__LICENCES = 0;

	/**
	 * The feature id for the '<em><b>Personal Data Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_POLICY__PERSONAL_DATA_BELOW = 1;

	/**
	 * The feature id for the '<em><b>Bias Suite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_POLICY__BIAS_SUITE = 2;

	/**
	 * The number of structural features of the '<em>Release Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_POLICY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Release Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_POLICY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.DatasetCardImpl <em>Dataset Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.DatasetCardImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getDatasetCard()
	 * @generated
	 */
	int DATASET_CARD = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__SCHEMA = DOCUMENT__SCHEMA;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__TITLE = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__LANGUAGE = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Modality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__MODALITY = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__DOMAIN = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__BYTES = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__DOCUMENTS = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tokens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__TOKENS = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__LICENCE = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Licence Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__LICENCE_TEXT = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Personal Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__PERSONAL_DATA = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Security Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__SECURITY_LEVEL = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Sphere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__SPHERE = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__SOURCE = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__URI = DOCUMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__SHA256 = DOCUMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Duplicates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD__DUPLICATES = DOCUMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Dataset Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Dataset Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASET_CARD_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.MixtureImpl <em>Mixture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.MixtureImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getMixture()
	 * @generated
	 */
	int MIXTURE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE__SCHEMA = DOCUMENT__SCHEMA;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE__TITLE = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE__SCHEME = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE__TEMPERATURE = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Token Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE__TOKEN_BUDGET = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE__ENTRIES = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Mixture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Mixture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.MixtureEntryImpl <em>Mixture Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.MixtureEntryImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getMixtureEntry()
	 * @generated
	 */
	int MIXTURE_ENTRY = 5;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_ENTRY__DATASET = 0;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_ENTRY__WEIGHT = 1;

	/**
	 * The number of structural features of the '<em>Mixture Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_ENTRY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Mixture Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIXTURE_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.ExperimentImpl <em>Experiment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.ExperimentImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getExperiment()
	 * @generated
	 */
	int EXPERIMENT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__SCHEMA = DOCUMENT__SCHEMA;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__TITLE = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__GENERATION = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mixture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__MIXTURE = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Model</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__MODEL = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Training</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__TRAINING = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.ModelShapeImpl <em>Model Shape</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.ModelShapeImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getModelShape()
	 * @generated
	 */
	int MODEL_SHAPE = 7;

	/**
	 * The feature id for the '<em><b>Layers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_SHAPE__LAYERS = 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_SHAPE__WIDTH = 1;

	/**
	 * The feature id for the '<em><b>Heads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_SHAPE__HEADS = 2;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_SHAPE__CONTEXT = 3;

	/**
	 * The number of structural features of the '<em>Model Shape</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_SHAPE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Model Shape</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_SHAPE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.TrainingImpl <em>Training</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.TrainingImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getTraining()
	 * @generated
	 */
	int TRAINING = 8;

	/**
	 * The feature id for the '<em><b>Tokens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__TOKENS = 0;

	/**
	 * The feature id for the '<em><b>Batch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__BATCH = 1;

	/**
	 * The feature id for the '<em><b>Learning Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__LEARNING_RATE = 2;

	/**
	 * The feature id for the '<em><b>Minimum Learning Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__MINIMUM_LEARNING_RATE = 3;

	/**
	 * The feature id for the '<em><b>Warmup</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__WARMUP = 4;

	/**
	 * The feature id for the '<em><b>Weight Decay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__WEIGHT_DECAY = 5;

	/**
	 * The feature id for the '<em><b>Beta1</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__BETA1 = 6;

	/**
	 * The feature id for the '<em><b>Beta2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__BETA2 = 7;

	/**
	 * The feature id for the '<em><b>Epsilon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EPSILON = 8;

	/**
	 * The feature id for the '<em><b>Clip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__CLIP = 9;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__SEED = 10;

	/**
	 * The feature id for the '<em><b>Validate Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__VALIDATE_EVERY = 11;

	/**
	 * The feature id for the '<em><b>Checkpoint Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__CHECKPOINT_EVERY = 12;

	/**
	 * The feature id for the '<em><b>Threads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__THREADS = 13;

	/**
	 * The number of structural features of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.RunImpl <em>Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.RunImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getRun()
	 * @generated
	 */
	int RUN = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__SCHEMA = DOCUMENT__SCHEMA;

	/**
	 * The feature id for the '<em><b>Experiment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__EXPERIMENT = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Launched</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__LAUNCHED = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Launched By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__LAUNCHED_BY = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Commit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__COMMIT = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mixture Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__MIXTURE_SHA256 = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cluster</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__CLUSTER = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Resolved</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__RESOLVED = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Data</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__DATA = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.RunDatasetImpl <em>Run Dataset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.RunDatasetImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getRunDataset()
	 * @generated
	 */
	int RUN_DATASET = 10;

	/**
	 * The feature id for the '<em><b>Dataset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_DATASET__DATASET = 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_DATASET__LANGUAGE = 1;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_DATASET__LICENCE = 2;

	/**
	 * The feature id for the '<em><b>Personal Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_DATASET__PERSONAL_DATA = 3;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_DATASET__SHA256 = 4;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_DATASET__WEIGHT = 5;

	/**
	 * The number of structural features of the '<em>Run Dataset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_DATASET_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Run Dataset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_DATASET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.OutcomeImpl <em>Outcome</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.OutcomeImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getOutcome()
	 * @generated
	 */
	int OUTCOME = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__SCHEMA = DOCUMENT__SCHEMA;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__STATE = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ENDED = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__REASON = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__STEPS = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tokens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__TOKENS = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Loss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__LOSS = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Energy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ENERGY = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Energy Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ENERGY_SOURCE = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Energy Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__ENERGY_NOTE = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evidence Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__EVIDENCE_SHA256 = DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__SEGMENTS = DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Checkpoints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME__CHECKPOINTS = DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.SegmentImpl <em>Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.SegmentImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getSegment()
	 * @generated
	 */
	int SEGMENT = 12;

	/**
	 * The feature id for the '<em><b>Job</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__JOB = 0;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__HOST = 1;

	/**
	 * The feature id for the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__STARTED = 2;

	/**
	 * The feature id for the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__ENDED = 3;

	/**
	 * The feature id for the '<em><b>From Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__FROM_STEP = 4;

	/**
	 * The feature id for the '<em><b>To Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__TO_STEP = 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__STATE = 6;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.CheckpointImpl <em>Checkpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.CheckpointImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getCheckpoint()
	 * @generated
	 */
	int CHECKPOINT = 13;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKPOINT__STEP = 0;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKPOINT__URI = 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKPOINT__SHA256 = 2;

	/**
	 * The number of structural features of the '<em>Checkpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKPOINT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Checkpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKPOINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.ModelVersionImpl <em>Model Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.ModelVersionImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getModelVersion()
	 * @generated
	 */
	int MODEL_VERSION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION__SCHEMA = DOCUMENT__SCHEMA;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION__TITLE = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION__BASELINE = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Run</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION__RUN = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION__STEP = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION__URI = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION__SHA256 = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION__PARAMETERS = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION__SOURCE = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Model Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Model Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODEL_VERSION_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.ReleaseImpl <em>Release</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.ReleaseImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getRelease()
	 * @generated
	 */
	int RELEASE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__SCHEMA = DOCUMENT__SCHEMA;

	/**
	 * The feature id for the '<em><b>Model</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__MODEL = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Previous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__PREVIOUS = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__SUMMARY = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE__CREATED = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Release</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Release</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.ApprovalImpl <em>Approval</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.ApprovalImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getApproval()
	 * @generated
	 */
	int APPROVAL = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__ID = DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Schema</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__SCHEMA = DOCUMENT__SCHEMA;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__DECISION = DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__PERSON = DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__EMAIL = DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__AT = DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__REASON = DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Dossier Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__DOSSIER_SHA256 = DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__GATES = DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Signature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__SIGNATURE = DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_FEATURE_COUNT = DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_OPERATION_COUNT = DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.impl.GateRecordImpl <em>Gate Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.impl.GateRecordImpl
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getGateRecord()
	 * @generated
	 */
	int GATE_RECORD = 17;

	/**
	 * The feature id for the '<em><b>Gate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_RECORD__GATE = 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_RECORD__STATE = 1;

	/**
	 * The number of structural features of the '<em>Gate Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_RECORD_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Gate Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_RECORD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.Modality <em>Modality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.Modality
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getModality()
	 * @generated
	 */
	int MODALITY = 18;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.PersonalData <em>Personal Data</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.PersonalData
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getPersonalData()
	 * @generated
	 */
	int PERSONAL_DATA = 19;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.SecurityLevel <em>Security Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.SecurityLevel
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getSecurityLevel()
	 * @generated
	 */
	int SECURITY_LEVEL = 20;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.Sphere <em>Sphere</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.Sphere
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getSphere()
	 * @generated
	 */
	int SPHERE = 21;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.Scheme <em>Scheme</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.Scheme
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getScheme()
	 * @generated
	 */
	int SCHEME = 22;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.RunState <em>Run State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.RunState
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getRunState()
	 * @generated
	 */
	int RUN_STATE = 23;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.Decision <em>Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.Decision
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 24;

	/**
	 * The meta object id for the '{@link eu.leam.workbench.model.document.EnergySource <em>Energy Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see eu.leam.workbench.model.document.EnergySource
	 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getEnergySource()
	 * @generated
	 */
	int ENERGY_SOURCE = 25;


	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see eu.leam.workbench.model.document.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Document#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see eu.leam.workbench.model.document.Document#getId()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Id();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Document#getSchema <em>Schema</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Schema</em>'.
	 * @see eu.leam.workbench.model.document.Document#getSchema()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Schema();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see eu.leam.workbench.model.document.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Project#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see eu.leam.workbench.model.document.Project#getName()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Name();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Project#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see eu.leam.workbench.model.document.Project#getDescription()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Description();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Project#getDefaultCluster <em>Default Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Cluster</em>'.
	 * @see eu.leam.workbench.model.document.Project#getDefaultCluster()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_DefaultCluster();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Project#getTokenBudget <em>Token Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Token Budget</em>'.
	 * @see eu.leam.workbench.model.document.Project#getTokenBudget()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_TokenBudget();

	/**
	 * Returns the meta object for the containment reference '{@link eu.leam.workbench.model.document.Project#getPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Policy</em>'.
	 * @see eu.leam.workbench.model.document.Project#getPolicy()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Policy();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.ReleasePolicy <em>Release Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Release Policy</em>'.
	 * @see eu.leam.workbench.model.document.ReleasePolicy
	 * @generated
	 */
	EClass getReleasePolicy();

	/**
	 * Returns the meta object for the attribute list '{@link eu.leam.workbench.model.document.ReleasePolicy#getLicences <em>Licences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Licences</em>'.
	 * @see eu.leam.workbench.model.document.ReleasePolicy#getLicences()
	 * @see #getReleasePolicy()
	 * @generated
	 */
	EAttribute getReleasePolicy_Licences();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ReleasePolicy#getPersonalDataBelow <em>Personal Data Below</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Personal Data Below</em>'.
	 * @see eu.leam.workbench.model.document.ReleasePolicy#getPersonalDataBelow()
	 * @see #getReleasePolicy()
	 * @generated
	 */
	EAttribute getReleasePolicy_PersonalDataBelow();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ReleasePolicy#getBiasSuite <em>Bias Suite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bias Suite</em>'.
	 * @see eu.leam.workbench.model.document.ReleasePolicy#getBiasSuite()
	 * @see #getReleasePolicy()
	 * @generated
	 */
	EAttribute getReleasePolicy_BiasSuite();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.DatasetCard <em>Dataset Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dataset Card</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard
	 * @generated
	 */
	EClass getDatasetCard();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getTitle()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Title();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getLanguage()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Language();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getModality <em>Modality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modality</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getModality()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Modality();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getDomain()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Domain();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getBytes()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Bytes();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Documents</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getDocuments()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Documents();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getTokens <em>Tokens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tokens</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getTokens()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Tokens();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getLicence()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Licence();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getLicenceText <em>Licence Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence Text</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getLicenceText()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_LicenceText();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getPersonalData <em>Personal Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Personal Data</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getPersonalData()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_PersonalData();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getSecurityLevel <em>Security Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security Level</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getSecurityLevel()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_SecurityLevel();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getSphere <em>Sphere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sphere</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getSphere()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Sphere();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getSource()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Source();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getUri()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Uri();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getSha256()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.DatasetCard#getDuplicates <em>Duplicates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duplicates</em>'.
	 * @see eu.leam.workbench.model.document.DatasetCard#getDuplicates()
	 * @see #getDatasetCard()
	 * @generated
	 */
	EAttribute getDatasetCard_Duplicates();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.Mixture <em>Mixture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mixture</em>'.
	 * @see eu.leam.workbench.model.document.Mixture
	 * @generated
	 */
	EClass getMixture();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Mixture#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see eu.leam.workbench.model.document.Mixture#getTitle()
	 * @see #getMixture()
	 * @generated
	 */
	EAttribute getMixture_Title();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Mixture#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see eu.leam.workbench.model.document.Mixture#getScheme()
	 * @see #getMixture()
	 * @generated
	 */
	EAttribute getMixture_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Mixture#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see eu.leam.workbench.model.document.Mixture#getTemperature()
	 * @see #getMixture()
	 * @generated
	 */
	EAttribute getMixture_Temperature();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Mixture#getTokenBudget <em>Token Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Token Budget</em>'.
	 * @see eu.leam.workbench.model.document.Mixture#getTokenBudget()
	 * @see #getMixture()
	 * @generated
	 */
	EAttribute getMixture_TokenBudget();

	/**
	 * Returns the meta object for the containment reference list '{@link eu.leam.workbench.model.document.Mixture#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see eu.leam.workbench.model.document.Mixture#getEntries()
	 * @see #getMixture()
	 * @generated
	 */
	EReference getMixture_Entries();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.MixtureEntry <em>Mixture Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mixture Entry</em>'.
	 * @see eu.leam.workbench.model.document.MixtureEntry
	 * @generated
	 */
	EClass getMixtureEntry();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.MixtureEntry#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dataset</em>'.
	 * @see eu.leam.workbench.model.document.MixtureEntry#getDataset()
	 * @see #getMixtureEntry()
	 * @generated
	 */
	EAttribute getMixtureEntry_Dataset();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.MixtureEntry#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see eu.leam.workbench.model.document.MixtureEntry#getWeight()
	 * @see #getMixtureEntry()
	 * @generated
	 */
	EAttribute getMixtureEntry_Weight();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.Experiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experiment</em>'.
	 * @see eu.leam.workbench.model.document.Experiment
	 * @generated
	 */
	EClass getExperiment();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Experiment#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see eu.leam.workbench.model.document.Experiment#getTitle()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Title();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Experiment#getGeneration <em>Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generation</em>'.
	 * @see eu.leam.workbench.model.document.Experiment#getGeneration()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Generation();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Experiment#getMixture <em>Mixture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mixture</em>'.
	 * @see eu.leam.workbench.model.document.Experiment#getMixture()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Mixture();

	/**
	 * Returns the meta object for the containment reference '{@link eu.leam.workbench.model.document.Experiment#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Model</em>'.
	 * @see eu.leam.workbench.model.document.Experiment#getModel()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Model();

	/**
	 * Returns the meta object for the containment reference '{@link eu.leam.workbench.model.document.Experiment#getTraining <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Training</em>'.
	 * @see eu.leam.workbench.model.document.Experiment#getTraining()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Training();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.ModelShape <em>Model Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model Shape</em>'.
	 * @see eu.leam.workbench.model.document.ModelShape
	 * @generated
	 */
	EClass getModelShape();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelShape#getLayers <em>Layers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layers</em>'.
	 * @see eu.leam.workbench.model.document.ModelShape#getLayers()
	 * @see #getModelShape()
	 * @generated
	 */
	EAttribute getModelShape_Layers();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelShape#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see eu.leam.workbench.model.document.ModelShape#getWidth()
	 * @see #getModelShape()
	 * @generated
	 */
	EAttribute getModelShape_Width();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelShape#getHeads <em>Heads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heads</em>'.
	 * @see eu.leam.workbench.model.document.ModelShape#getHeads()
	 * @see #getModelShape()
	 * @generated
	 */
	EAttribute getModelShape_Heads();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelShape#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see eu.leam.workbench.model.document.ModelShape#getContext()
	 * @see #getModelShape()
	 * @generated
	 */
	EAttribute getModelShape_Context();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.Training <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Training</em>'.
	 * @see eu.leam.workbench.model.document.Training
	 * @generated
	 */
	EClass getTraining();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getTokens <em>Tokens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tokens</em>'.
	 * @see eu.leam.workbench.model.document.Training#getTokens()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Tokens();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getBatch <em>Batch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Batch</em>'.
	 * @see eu.leam.workbench.model.document.Training#getBatch()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Batch();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getLearningRate <em>Learning Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learning Rate</em>'.
	 * @see eu.leam.workbench.model.document.Training#getLearningRate()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_LearningRate();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getMinimumLearningRate <em>Minimum Learning Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Learning Rate</em>'.
	 * @see eu.leam.workbench.model.document.Training#getMinimumLearningRate()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_MinimumLearningRate();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getWarmup <em>Warmup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warmup</em>'.
	 * @see eu.leam.workbench.model.document.Training#getWarmup()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Warmup();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getWeightDecay <em>Weight Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight Decay</em>'.
	 * @see eu.leam.workbench.model.document.Training#getWeightDecay()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_WeightDecay();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getBeta1 <em>Beta1</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta1</em>'.
	 * @see eu.leam.workbench.model.document.Training#getBeta1()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Beta1();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getBeta2 <em>Beta2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta2</em>'.
	 * @see eu.leam.workbench.model.document.Training#getBeta2()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Beta2();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getEpsilon <em>Epsilon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epsilon</em>'.
	 * @see eu.leam.workbench.model.document.Training#getEpsilon()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Epsilon();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getClip <em>Clip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clip</em>'.
	 * @see eu.leam.workbench.model.document.Training#getClip()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Clip();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see eu.leam.workbench.model.document.Training#getSeed()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Seed();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getValidateEvery <em>Validate Every</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validate Every</em>'.
	 * @see eu.leam.workbench.model.document.Training#getValidateEvery()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_ValidateEvery();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getCheckpointEvery <em>Checkpoint Every</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checkpoint Every</em>'.
	 * @see eu.leam.workbench.model.document.Training#getCheckpointEvery()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_CheckpointEvery();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Training#getThreads <em>Threads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threads</em>'.
	 * @see eu.leam.workbench.model.document.Training#getThreads()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Threads();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.Run <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run</em>'.
	 * @see eu.leam.workbench.model.document.Run
	 * @generated
	 */
	EClass getRun();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Run#getExperiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Experiment</em>'.
	 * @see eu.leam.workbench.model.document.Run#getExperiment()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Experiment();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Run#getLaunched <em>Launched</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Launched</em>'.
	 * @see eu.leam.workbench.model.document.Run#getLaunched()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Launched();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Run#getLaunchedBy <em>Launched By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Launched By</em>'.
	 * @see eu.leam.workbench.model.document.Run#getLaunchedBy()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_LaunchedBy();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Run#getCommit <em>Commit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commit</em>'.
	 * @see eu.leam.workbench.model.document.Run#getCommit()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Commit();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Run#getMixtureSha256 <em>Mixture Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mixture Sha256</em>'.
	 * @see eu.leam.workbench.model.document.Run#getMixtureSha256()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_MixtureSha256();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Run#getCluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cluster</em>'.
	 * @see eu.leam.workbench.model.document.Run#getCluster()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_Cluster();

	/**
	 * Returns the meta object for the containment reference '{@link eu.leam.workbench.model.document.Run#getResolved <em>Resolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Resolved</em>'.
	 * @see eu.leam.workbench.model.document.Run#getResolved()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Resolved();

	/**
	 * Returns the meta object for the containment reference list '{@link eu.leam.workbench.model.document.Run#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Data</em>'.
	 * @see eu.leam.workbench.model.document.Run#getData()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Data();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.RunDataset <em>Run Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run Dataset</em>'.
	 * @see eu.leam.workbench.model.document.RunDataset
	 * @generated
	 */
	EClass getRunDataset();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.RunDataset#getDataset <em>Dataset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dataset</em>'.
	 * @see eu.leam.workbench.model.document.RunDataset#getDataset()
	 * @see #getRunDataset()
	 * @generated
	 */
	EAttribute getRunDataset_Dataset();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.RunDataset#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see eu.leam.workbench.model.document.RunDataset#getLanguage()
	 * @see #getRunDataset()
	 * @generated
	 */
	EAttribute getRunDataset_Language();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.RunDataset#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see eu.leam.workbench.model.document.RunDataset#getLicence()
	 * @see #getRunDataset()
	 * @generated
	 */
	EAttribute getRunDataset_Licence();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.RunDataset#getPersonalData <em>Personal Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Personal Data</em>'.
	 * @see eu.leam.workbench.model.document.RunDataset#getPersonalData()
	 * @see #getRunDataset()
	 * @generated
	 */
	EAttribute getRunDataset_PersonalData();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.RunDataset#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see eu.leam.workbench.model.document.RunDataset#getSha256()
	 * @see #getRunDataset()
	 * @generated
	 */
	EAttribute getRunDataset_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.RunDataset#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see eu.leam.workbench.model.document.RunDataset#getWeight()
	 * @see #getRunDataset()
	 * @generated
	 */
	EAttribute getRunDataset_Weight();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.Outcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome</em>'.
	 * @see eu.leam.workbench.model.document.Outcome
	 * @generated
	 */
	EClass getOutcome();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Outcome#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getState()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_State();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Outcome#getEnded <em>Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getEnded()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Ended();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Outcome#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getReason()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Reason();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Outcome#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Steps</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getSteps()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Steps();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Outcome#getTokens <em>Tokens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tokens</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getTokens()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Tokens();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Outcome#getLoss <em>Loss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loss</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getLoss()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Loss();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Outcome#getEnergy <em>Energy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Energy</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getEnergy()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_Energy();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Outcome#getEnergySource <em>Energy Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Energy Source</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getEnergySource()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_EnergySource();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Outcome#getEnergyNote <em>Energy Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Energy Note</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getEnergyNote()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_EnergyNote();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Outcome#getEvidenceSha256 <em>Evidence Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence Sha256</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getEvidenceSha256()
	 * @see #getOutcome()
	 * @generated
	 */
	EAttribute getOutcome_EvidenceSha256();

	/**
	 * Returns the meta object for the containment reference list '{@link eu.leam.workbench.model.document.Outcome#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Segments</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getSegments()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_Segments();

	/**
	 * Returns the meta object for the containment reference list '{@link eu.leam.workbench.model.document.Outcome#getCheckpoints <em>Checkpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checkpoints</em>'.
	 * @see eu.leam.workbench.model.document.Outcome#getCheckpoints()
	 * @see #getOutcome()
	 * @generated
	 */
	EReference getOutcome_Checkpoints();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.Segment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment</em>'.
	 * @see eu.leam.workbench.model.document.Segment
	 * @generated
	 */
	EClass getSegment();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Segment#getJob <em>Job</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Job</em>'.
	 * @see eu.leam.workbench.model.document.Segment#getJob()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Job();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Segment#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see eu.leam.workbench.model.document.Segment#getHost()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Host();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Segment#getStarted <em>Started</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started</em>'.
	 * @see eu.leam.workbench.model.document.Segment#getStarted()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Started();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Segment#getEnded <em>Ended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended</em>'.
	 * @see eu.leam.workbench.model.document.Segment#getEnded()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Ended();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Segment#getFromStep <em>From Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From Step</em>'.
	 * @see eu.leam.workbench.model.document.Segment#getFromStep()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_FromStep();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Segment#getToStep <em>To Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Step</em>'.
	 * @see eu.leam.workbench.model.document.Segment#getToStep()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_ToStep();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Segment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see eu.leam.workbench.model.document.Segment#getState()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_State();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.Checkpoint <em>Checkpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checkpoint</em>'.
	 * @see eu.leam.workbench.model.document.Checkpoint
	 * @generated
	 */
	EClass getCheckpoint();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Checkpoint#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see eu.leam.workbench.model.document.Checkpoint#getStep()
	 * @see #getCheckpoint()
	 * @generated
	 */
	EAttribute getCheckpoint_Step();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Checkpoint#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see eu.leam.workbench.model.document.Checkpoint#getUri()
	 * @see #getCheckpoint()
	 * @generated
	 */
	EAttribute getCheckpoint_Uri();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Checkpoint#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see eu.leam.workbench.model.document.Checkpoint#getSha256()
	 * @see #getCheckpoint()
	 * @generated
	 */
	EAttribute getCheckpoint_Sha256();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.ModelVersion <em>Model Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Model Version</em>'.
	 * @see eu.leam.workbench.model.document.ModelVersion
	 * @generated
	 */
	EClass getModelVersion();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelVersion#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see eu.leam.workbench.model.document.ModelVersion#getTitle()
	 * @see #getModelVersion()
	 * @generated
	 */
	EAttribute getModelVersion_Title();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelVersion#isBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see eu.leam.workbench.model.document.ModelVersion#isBaseline()
	 * @see #getModelVersion()
	 * @generated
	 */
	EAttribute getModelVersion_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelVersion#getRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Run</em>'.
	 * @see eu.leam.workbench.model.document.ModelVersion#getRun()
	 * @see #getModelVersion()
	 * @generated
	 */
	EAttribute getModelVersion_Run();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelVersion#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see eu.leam.workbench.model.document.ModelVersion#getStep()
	 * @see #getModelVersion()
	 * @generated
	 */
	EAttribute getModelVersion_Step();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelVersion#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see eu.leam.workbench.model.document.ModelVersion#getUri()
	 * @see #getModelVersion()
	 * @generated
	 */
	EAttribute getModelVersion_Uri();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelVersion#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see eu.leam.workbench.model.document.ModelVersion#getSha256()
	 * @see #getModelVersion()
	 * @generated
	 */
	EAttribute getModelVersion_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelVersion#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parameters</em>'.
	 * @see eu.leam.workbench.model.document.ModelVersion#getParameters()
	 * @see #getModelVersion()
	 * @generated
	 */
	EAttribute getModelVersion_Parameters();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.ModelVersion#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see eu.leam.workbench.model.document.ModelVersion#getSource()
	 * @see #getModelVersion()
	 * @generated
	 */
	EAttribute getModelVersion_Source();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.Release <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Release</em>'.
	 * @see eu.leam.workbench.model.document.Release
	 * @generated
	 */
	EClass getRelease();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Release#getModel <em>Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model</em>'.
	 * @see eu.leam.workbench.model.document.Release#getModel()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Model();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Release#getPrevious <em>Previous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Previous</em>'.
	 * @see eu.leam.workbench.model.document.Release#getPrevious()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Previous();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Release#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see eu.leam.workbench.model.document.Release#getSummary()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Summary();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Release#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see eu.leam.workbench.model.document.Release#getCreated()
	 * @see #getRelease()
	 * @generated
	 */
	EAttribute getRelease_Created();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.Approval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval</em>'.
	 * @see eu.leam.workbench.model.document.Approval
	 * @generated
	 */
	EClass getApproval();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Approval#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see eu.leam.workbench.model.document.Approval#getDecision()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Decision();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Approval#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person</em>'.
	 * @see eu.leam.workbench.model.document.Approval#getPerson()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Person();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Approval#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see eu.leam.workbench.model.document.Approval#getEmail()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Email();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Approval#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see eu.leam.workbench.model.document.Approval#getAt()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_At();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Approval#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see eu.leam.workbench.model.document.Approval#getReason()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Reason();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Approval#getDossierSha256 <em>Dossier Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dossier Sha256</em>'.
	 * @see eu.leam.workbench.model.document.Approval#getDossierSha256()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_DossierSha256();

	/**
	 * Returns the meta object for the containment reference list '{@link eu.leam.workbench.model.document.Approval#getGates <em>Gates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gates</em>'.
	 * @see eu.leam.workbench.model.document.Approval#getGates()
	 * @see #getApproval()
	 * @generated
	 */
	EReference getApproval_Gates();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.Approval#getSignature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signature</em>'.
	 * @see eu.leam.workbench.model.document.Approval#getSignature()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Signature();

	/**
	 * Returns the meta object for class '{@link eu.leam.workbench.model.document.GateRecord <em>Gate Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gate Record</em>'.
	 * @see eu.leam.workbench.model.document.GateRecord
	 * @generated
	 */
	EClass getGateRecord();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.GateRecord#getGate <em>Gate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gate</em>'.
	 * @see eu.leam.workbench.model.document.GateRecord#getGate()
	 * @see #getGateRecord()
	 * @generated
	 */
	EAttribute getGateRecord_Gate();

	/**
	 * Returns the meta object for the attribute '{@link eu.leam.workbench.model.document.GateRecord#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see eu.leam.workbench.model.document.GateRecord#getState()
	 * @see #getGateRecord()
	 * @generated
	 */
	EAttribute getGateRecord_State();

	/**
	 * Returns the meta object for enum '{@link eu.leam.workbench.model.document.Modality <em>Modality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Modality</em>'.
	 * @see eu.leam.workbench.model.document.Modality
	 * @generated
	 */
	EEnum getModality();

	/**
	 * Returns the meta object for enum '{@link eu.leam.workbench.model.document.PersonalData <em>Personal Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Personal Data</em>'.
	 * @see eu.leam.workbench.model.document.PersonalData
	 * @generated
	 */
	EEnum getPersonalData();

	/**
	 * Returns the meta object for enum '{@link eu.leam.workbench.model.document.SecurityLevel <em>Security Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Security Level</em>'.
	 * @see eu.leam.workbench.model.document.SecurityLevel
	 * @generated
	 */
	EEnum getSecurityLevel();

	/**
	 * Returns the meta object for enum '{@link eu.leam.workbench.model.document.Sphere <em>Sphere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sphere</em>'.
	 * @see eu.leam.workbench.model.document.Sphere
	 * @generated
	 */
	EEnum getSphere();

	/**
	 * Returns the meta object for enum '{@link eu.leam.workbench.model.document.Scheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scheme</em>'.
	 * @see eu.leam.workbench.model.document.Scheme
	 * @generated
	 */
	EEnum getScheme();

	/**
	 * Returns the meta object for enum '{@link eu.leam.workbench.model.document.RunState <em>Run State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Run State</em>'.
	 * @see eu.leam.workbench.model.document.RunState
	 * @generated
	 */
	EEnum getRunState();

	/**
	 * Returns the meta object for enum '{@link eu.leam.workbench.model.document.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Decision</em>'.
	 * @see eu.leam.workbench.model.document.Decision
	 * @generated
	 */
	EEnum getDecision();

	/**
	 * Returns the meta object for enum '{@link eu.leam.workbench.model.document.EnergySource <em>Energy Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Energy Source</em>'.
	 * @see eu.leam.workbench.model.document.EnergySource
	 * @generated
	 */
	EEnum getEnergySource();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	LeamFactory getLeamFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.DocumentImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__ID = eINSTANCE.getDocument_Id();

		/**
		 * The meta object literal for the '<em><b>Schema</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__SCHEMA = eINSTANCE.getDocument_Schema();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.ProjectImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__NAME = eINSTANCE.getProject_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DESCRIPTION = eINSTANCE.getProject_Description();

		/**
		 * The meta object literal for the '<em><b>Default Cluster</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DEFAULT_CLUSTER = eINSTANCE.getProject_DefaultCluster();

		/**
		 * The meta object literal for the '<em><b>Token Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__TOKEN_BUDGET = eINSTANCE.getProject_TokenBudget();

		/**
		 * The meta object literal for the '<em><b>Policy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__POLICY = eINSTANCE.getProject_Policy();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.ReleasePolicyImpl <em>Release Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.ReleasePolicyImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getReleasePolicy()
		 * @generated
		 */
		EClass RELEASE_POLICY = eINSTANCE.getReleasePolicy();

		/**
		 * The meta object literal for the '<em><b>Licences</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_POLICY__LICENCES = eINSTANCE.getReleasePolicy_Licences();

		/**
		 * The meta object literal for the '<em><b>Personal Data Below</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_POLICY__PERSONAL_DATA_BELOW = eINSTANCE.getReleasePolicy_PersonalDataBelow();

		/**
		 * The meta object literal for the '<em><b>Bias Suite</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_POLICY__BIAS_SUITE = eINSTANCE.getReleasePolicy_BiasSuite();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.DatasetCardImpl <em>Dataset Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.DatasetCardImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getDatasetCard()
		 * @generated
		 */
		EClass DATASET_CARD = eINSTANCE.getDatasetCard();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__TITLE = eINSTANCE.getDatasetCard_Title();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__LANGUAGE = eINSTANCE.getDatasetCard_Language();

		/**
		 * The meta object literal for the '<em><b>Modality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__MODALITY = eINSTANCE.getDatasetCard_Modality();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__DOMAIN = eINSTANCE.getDatasetCard_Domain();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__BYTES = eINSTANCE.getDatasetCard_Bytes();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__DOCUMENTS = eINSTANCE.getDatasetCard_Documents();

		/**
		 * The meta object literal for the '<em><b>Tokens</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__TOKENS = eINSTANCE.getDatasetCard_Tokens();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__LICENCE = eINSTANCE.getDatasetCard_Licence();

		/**
		 * The meta object literal for the '<em><b>Licence Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__LICENCE_TEXT = eINSTANCE.getDatasetCard_LicenceText();

		/**
		 * The meta object literal for the '<em><b>Personal Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__PERSONAL_DATA = eINSTANCE.getDatasetCard_PersonalData();

		/**
		 * The meta object literal for the '<em><b>Security Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__SECURITY_LEVEL = eINSTANCE.getDatasetCard_SecurityLevel();

		/**
		 * The meta object literal for the '<em><b>Sphere</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__SPHERE = eINSTANCE.getDatasetCard_Sphere();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__SOURCE = eINSTANCE.getDatasetCard_Source();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__URI = eINSTANCE.getDatasetCard_Uri();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__SHA256 = eINSTANCE.getDatasetCard_Sha256();

		/**
		 * The meta object literal for the '<em><b>Duplicates</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASET_CARD__DUPLICATES = eINSTANCE.getDatasetCard_Duplicates();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.MixtureImpl <em>Mixture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.MixtureImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getMixture()
		 * @generated
		 */
		EClass MIXTURE = eINSTANCE.getMixture();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXTURE__TITLE = eINSTANCE.getMixture_Title();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXTURE__SCHEME = eINSTANCE.getMixture_Scheme();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXTURE__TEMPERATURE = eINSTANCE.getMixture_Temperature();

		/**
		 * The meta object literal for the '<em><b>Token Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXTURE__TOKEN_BUDGET = eINSTANCE.getMixture_TokenBudget();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MIXTURE__ENTRIES = eINSTANCE.getMixture_Entries();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.MixtureEntryImpl <em>Mixture Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.MixtureEntryImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getMixtureEntry()
		 * @generated
		 */
		EClass MIXTURE_ENTRY = eINSTANCE.getMixtureEntry();

		/**
		 * The meta object literal for the '<em><b>Dataset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXTURE_ENTRY__DATASET = eINSTANCE.getMixtureEntry_Dataset();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIXTURE_ENTRY__WEIGHT = eINSTANCE.getMixtureEntry_Weight();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.ExperimentImpl <em>Experiment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.ExperimentImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getExperiment()
		 * @generated
		 */
		EClass EXPERIMENT = eINSTANCE.getExperiment();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__TITLE = eINSTANCE.getExperiment_Title();

		/**
		 * The meta object literal for the '<em><b>Generation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__GENERATION = eINSTANCE.getExperiment_Generation();

		/**
		 * The meta object literal for the '<em><b>Mixture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__MIXTURE = eINSTANCE.getExperiment_Mixture();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__MODEL = eINSTANCE.getExperiment_Model();

		/**
		 * The meta object literal for the '<em><b>Training</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__TRAINING = eINSTANCE.getExperiment_Training();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.ModelShapeImpl <em>Model Shape</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.ModelShapeImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getModelShape()
		 * @generated
		 */
		EClass MODEL_SHAPE = eINSTANCE.getModelShape();

		/**
		 * The meta object literal for the '<em><b>Layers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_SHAPE__LAYERS = eINSTANCE.getModelShape_Layers();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_SHAPE__WIDTH = eINSTANCE.getModelShape_Width();

		/**
		 * The meta object literal for the '<em><b>Heads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_SHAPE__HEADS = eINSTANCE.getModelShape_Heads();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_SHAPE__CONTEXT = eINSTANCE.getModelShape_Context();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.TrainingImpl <em>Training</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.TrainingImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getTraining()
		 * @generated
		 */
		EClass TRAINING = eINSTANCE.getTraining();

		/**
		 * The meta object literal for the '<em><b>Tokens</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__TOKENS = eINSTANCE.getTraining_Tokens();

		/**
		 * The meta object literal for the '<em><b>Batch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__BATCH = eINSTANCE.getTraining_Batch();

		/**
		 * The meta object literal for the '<em><b>Learning Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__LEARNING_RATE = eINSTANCE.getTraining_LearningRate();

		/**
		 * The meta object literal for the '<em><b>Minimum Learning Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__MINIMUM_LEARNING_RATE = eINSTANCE.getTraining_MinimumLearningRate();

		/**
		 * The meta object literal for the '<em><b>Warmup</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__WARMUP = eINSTANCE.getTraining_Warmup();

		/**
		 * The meta object literal for the '<em><b>Weight Decay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__WEIGHT_DECAY = eINSTANCE.getTraining_WeightDecay();

		/**
		 * The meta object literal for the '<em><b>Beta1</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__BETA1 = eINSTANCE.getTraining_Beta1();

		/**
		 * The meta object literal for the '<em><b>Beta2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__BETA2 = eINSTANCE.getTraining_Beta2();

		/**
		 * The meta object literal for the '<em><b>Epsilon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__EPSILON = eINSTANCE.getTraining_Epsilon();

		/**
		 * The meta object literal for the '<em><b>Clip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__CLIP = eINSTANCE.getTraining_Clip();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__SEED = eINSTANCE.getTraining_Seed();

		/**
		 * The meta object literal for the '<em><b>Validate Every</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__VALIDATE_EVERY = eINSTANCE.getTraining_ValidateEvery();

		/**
		 * The meta object literal for the '<em><b>Checkpoint Every</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__CHECKPOINT_EVERY = eINSTANCE.getTraining_CheckpointEvery();

		/**
		 * The meta object literal for the '<em><b>Threads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__THREADS = eINSTANCE.getTraining_Threads();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.RunImpl <em>Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.RunImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getRun()
		 * @generated
		 */
		EClass RUN = eINSTANCE.getRun();

		/**
		 * The meta object literal for the '<em><b>Experiment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__EXPERIMENT = eINSTANCE.getRun_Experiment();

		/**
		 * The meta object literal for the '<em><b>Launched</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__LAUNCHED = eINSTANCE.getRun_Launched();

		/**
		 * The meta object literal for the '<em><b>Launched By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__LAUNCHED_BY = eINSTANCE.getRun_LaunchedBy();

		/**
		 * The meta object literal for the '<em><b>Commit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__COMMIT = eINSTANCE.getRun_Commit();

		/**
		 * The meta object literal for the '<em><b>Mixture Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__MIXTURE_SHA256 = eINSTANCE.getRun_MixtureSha256();

		/**
		 * The meta object literal for the '<em><b>Cluster</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__CLUSTER = eINSTANCE.getRun_Cluster();

		/**
		 * The meta object literal for the '<em><b>Resolved</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__RESOLVED = eINSTANCE.getRun_Resolved();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__DATA = eINSTANCE.getRun_Data();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.RunDatasetImpl <em>Run Dataset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.RunDatasetImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getRunDataset()
		 * @generated
		 */
		EClass RUN_DATASET = eINSTANCE.getRunDataset();

		/**
		 * The meta object literal for the '<em><b>Dataset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_DATASET__DATASET = eINSTANCE.getRunDataset_Dataset();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_DATASET__LANGUAGE = eINSTANCE.getRunDataset_Language();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_DATASET__LICENCE = eINSTANCE.getRunDataset_Licence();

		/**
		 * The meta object literal for the '<em><b>Personal Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_DATASET__PERSONAL_DATA = eINSTANCE.getRunDataset_PersonalData();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_DATASET__SHA256 = eINSTANCE.getRunDataset_Sha256();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_DATASET__WEIGHT = eINSTANCE.getRunDataset_Weight();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.OutcomeImpl <em>Outcome</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.OutcomeImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getOutcome()
		 * @generated
		 */
		EClass OUTCOME = eINSTANCE.getOutcome();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__STATE = eINSTANCE.getOutcome_State();

		/**
		 * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__ENDED = eINSTANCE.getOutcome_Ended();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__REASON = eINSTANCE.getOutcome_Reason();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__STEPS = eINSTANCE.getOutcome_Steps();

		/**
		 * The meta object literal for the '<em><b>Tokens</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__TOKENS = eINSTANCE.getOutcome_Tokens();

		/**
		 * The meta object literal for the '<em><b>Loss</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__LOSS = eINSTANCE.getOutcome_Loss();

		/**
		 * The meta object literal for the '<em><b>Energy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__ENERGY = eINSTANCE.getOutcome_Energy();

		/**
		 * The meta object literal for the '<em><b>Energy Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__ENERGY_SOURCE = eINSTANCE.getOutcome_EnergySource();

		/**
		 * The meta object literal for the '<em><b>Energy Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__ENERGY_NOTE = eINSTANCE.getOutcome_EnergyNote();

		/**
		 * The meta object literal for the '<em><b>Evidence Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTCOME__EVIDENCE_SHA256 = eINSTANCE.getOutcome_EvidenceSha256();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__SEGMENTS = eINSTANCE.getOutcome_Segments();

		/**
		 * The meta object literal for the '<em><b>Checkpoints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME__CHECKPOINTS = eINSTANCE.getOutcome_Checkpoints();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.SegmentImpl <em>Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.SegmentImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getSegment()
		 * @generated
		 */
		EClass SEGMENT = eINSTANCE.getSegment();

		/**
		 * The meta object literal for the '<em><b>Job</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__JOB = eINSTANCE.getSegment_Job();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__HOST = eINSTANCE.getSegment_Host();

		/**
		 * The meta object literal for the '<em><b>Started</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__STARTED = eINSTANCE.getSegment_Started();

		/**
		 * The meta object literal for the '<em><b>Ended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__ENDED = eINSTANCE.getSegment_Ended();

		/**
		 * The meta object literal for the '<em><b>From Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__FROM_STEP = eINSTANCE.getSegment_FromStep();

		/**
		 * The meta object literal for the '<em><b>To Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__TO_STEP = eINSTANCE.getSegment_ToStep();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__STATE = eINSTANCE.getSegment_State();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.CheckpointImpl <em>Checkpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.CheckpointImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getCheckpoint()
		 * @generated
		 */
		EClass CHECKPOINT = eINSTANCE.getCheckpoint();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKPOINT__STEP = eINSTANCE.getCheckpoint_Step();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKPOINT__URI = eINSTANCE.getCheckpoint_Uri();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKPOINT__SHA256 = eINSTANCE.getCheckpoint_Sha256();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.ModelVersionImpl <em>Model Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.ModelVersionImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getModelVersion()
		 * @generated
		 */
		EClass MODEL_VERSION = eINSTANCE.getModelVersion();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_VERSION__TITLE = eINSTANCE.getModelVersion_Title();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_VERSION__BASELINE = eINSTANCE.getModelVersion_Baseline();

		/**
		 * The meta object literal for the '<em><b>Run</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_VERSION__RUN = eINSTANCE.getModelVersion_Run();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_VERSION__STEP = eINSTANCE.getModelVersion_Step();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_VERSION__URI = eINSTANCE.getModelVersion_Uri();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_VERSION__SHA256 = eINSTANCE.getModelVersion_Sha256();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_VERSION__PARAMETERS = eINSTANCE.getModelVersion_Parameters();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODEL_VERSION__SOURCE = eINSTANCE.getModelVersion_Source();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.ReleaseImpl <em>Release</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.ReleaseImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getRelease()
		 * @generated
		 */
		EClass RELEASE = eINSTANCE.getRelease();

		/**
		 * The meta object literal for the '<em><b>Model</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__MODEL = eINSTANCE.getRelease_Model();

		/**
		 * The meta object literal for the '<em><b>Previous</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__PREVIOUS = eINSTANCE.getRelease_Previous();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__SUMMARY = eINSTANCE.getRelease_Summary();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE__CREATED = eINSTANCE.getRelease_Created();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.ApprovalImpl <em>Approval</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.ApprovalImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getApproval()
		 * @generated
		 */
		EClass APPROVAL = eINSTANCE.getApproval();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__DECISION = eINSTANCE.getApproval_Decision();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__PERSON = eINSTANCE.getApproval_Person();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__EMAIL = eINSTANCE.getApproval_Email();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__AT = eINSTANCE.getApproval_At();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__REASON = eINSTANCE.getApproval_Reason();

		/**
		 * The meta object literal for the '<em><b>Dossier Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__DOSSIER_SHA256 = eINSTANCE.getApproval_DossierSha256();

		/**
		 * The meta object literal for the '<em><b>Gates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPROVAL__GATES = eINSTANCE.getApproval_Gates();

		/**
		 * The meta object literal for the '<em><b>Signature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__SIGNATURE = eINSTANCE.getApproval_Signature();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.impl.GateRecordImpl <em>Gate Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.impl.GateRecordImpl
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getGateRecord()
		 * @generated
		 */
		EClass GATE_RECORD = eINSTANCE.getGateRecord();

		/**
		 * The meta object literal for the '<em><b>Gate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE_RECORD__GATE = eINSTANCE.getGateRecord_Gate();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE_RECORD__STATE = eINSTANCE.getGateRecord_State();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.Modality <em>Modality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.Modality
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getModality()
		 * @generated
		 */
		EEnum MODALITY = eINSTANCE.getModality();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.PersonalData <em>Personal Data</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.PersonalData
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getPersonalData()
		 * @generated
		 */
		EEnum PERSONAL_DATA = eINSTANCE.getPersonalData();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.SecurityLevel <em>Security Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.SecurityLevel
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getSecurityLevel()
		 * @generated
		 */
		EEnum SECURITY_LEVEL = eINSTANCE.getSecurityLevel();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.Sphere <em>Sphere</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.Sphere
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getSphere()
		 * @generated
		 */
		EEnum SPHERE = eINSTANCE.getSphere();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.Scheme <em>Scheme</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.Scheme
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getScheme()
		 * @generated
		 */
		EEnum SCHEME = eINSTANCE.getScheme();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.RunState <em>Run State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.RunState
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getRunState()
		 * @generated
		 */
		EEnum RUN_STATE = eINSTANCE.getRunState();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.Decision <em>Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.Decision
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getDecision()
		 * @generated
		 */
		EEnum DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '{@link eu.leam.workbench.model.document.EnergySource <em>Energy Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see eu.leam.workbench.model.document.EnergySource
		 * @see eu.leam.workbench.model.document.impl.LeamPackageImpl#getEnergySource()
		 * @generated
		 */
		EEnum ENERGY_SOURCE = eINSTANCE.getEnergySource();

	}

} //LeamPackage
