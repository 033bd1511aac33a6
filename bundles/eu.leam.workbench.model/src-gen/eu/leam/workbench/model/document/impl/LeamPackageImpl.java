/**
 */
package eu.leam.workbench.model.document.impl;

import eu.leam.workbench.model.document.Approval;
import eu.leam.workbench.model.document.Checkpoint;
import eu.leam.workbench.model.document.DatasetCard;
import eu.leam.workbench.model.document.Decision;
import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.document.EnergySource;
import eu.leam.workbench.model.document.Experiment;
import eu.leam.workbench.model.document.GateRecord;
import eu.leam.workbench.model.document.LeamFactory;
import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.MixtureEntry;
import eu.leam.workbench.model.document.Modality;
import eu.leam.workbench.model.document.ModelShape;
import eu.leam.workbench.model.document.ModelVersion;
import eu.leam.workbench.model.document.Outcome;
import eu.leam.workbench.model.document.PersonalData;
import eu.leam.workbench.model.document.Project;
import eu.leam.workbench.model.document.Release;
import eu.leam.workbench.model.document.ReleasePolicy;
import eu.leam.workbench.model.document.Run;
import eu.leam.workbench.model.document.RunDataset;
import eu.leam.workbench.model.document.RunState;
import eu.leam.workbench.model.document.Scheme;
import eu.leam.workbench.model.document.SecurityLevel;
import eu.leam.workbench.model.document.Segment;
import eu.leam.workbench.model.document.Sphere;
import eu.leam.workbench.model.document.Training;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class LeamPackageImpl extends EPackageImpl implements LeamPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass releasePolicyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass datasetCardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mixtureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mixtureEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass experimentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass modelShapeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trainingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass runEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass runDatasetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outcomeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass segmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkpointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass modelVersionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass releaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass approvalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gateRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum modalityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum personalDataEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum securityLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sphereEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum schemeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum runStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum decisionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum energySourceEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see eu.leam.workbench.model.document.LeamPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private LeamPackageImpl() {
		super(eNS_URI, LeamFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link LeamPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static LeamPackage init() {
		if (isInited) return (LeamPackage)EPackage.Registry.INSTANCE.getEPackage(LeamPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredLeamPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		LeamPackageImpl theLeamPackage = registeredLeamPackage instanceof LeamPackageImpl ? (LeamPackageImpl)registeredLeamPackage : new LeamPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theLeamPackage.createPackageContents();

		// Initialize created meta-data
		theLeamPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theLeamPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(LeamPackage.eNS_URI, theLeamPackage);
		return theLeamPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocument() {
		return documentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Id() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Schema() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProject() {
		return projectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Name() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Description() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_DefaultCluster() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_TokenBudget() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Policy() {
		return (EReference)projectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReleasePolicy() {
		return releasePolicyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleasePolicy_Licences() {
		return (EAttribute)releasePolicyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleasePolicy_PersonalDataBelow() {
		return (EAttribute)releasePolicyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleasePolicy_BiasSuite() {
		return (EAttribute)releasePolicyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDatasetCard() {
		return datasetCardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Title() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Language() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Modality() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Domain() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Bytes() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Documents() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Tokens() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Licence() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_LicenceText() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_PersonalData() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_SecurityLevel() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Sphere() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Source() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Uri() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Sha256() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatasetCard_Duplicates() {
		return (EAttribute)datasetCardEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMixture() {
		return mixtureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixture_Title() {
		return (EAttribute)mixtureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixture_Scheme() {
		return (EAttribute)mixtureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixture_Temperature() {
		return (EAttribute)mixtureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixture_TokenBudget() {
		return (EAttribute)mixtureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMixture_Entries() {
		return (EReference)mixtureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMixtureEntry() {
		return mixtureEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixtureEntry_Dataset() {
		return (EAttribute)mixtureEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMixtureEntry_Weight() {
		return (EAttribute)mixtureEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExperiment() {
		return experimentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperiment_Title() {
		return (EAttribute)experimentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperiment_Generation() {
		return (EAttribute)experimentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExperiment_Mixture() {
		return (EAttribute)experimentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Model() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExperiment_Training() {
		return (EReference)experimentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getModelShape() {
		return modelShapeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelShape_Layers() {
		return (EAttribute)modelShapeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelShape_Width() {
		return (EAttribute)modelShapeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelShape_Heads() {
		return (EAttribute)modelShapeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelShape_Context() {
		return (EAttribute)modelShapeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraining() {
		return trainingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Tokens() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Batch() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_LearningRate() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_MinimumLearningRate() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Warmup() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_WeightDecay() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Beta1() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Beta2() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Epsilon() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Clip() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Seed() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_ValidateEvery() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_CheckpointEvery() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Threads() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRun() {
		return runEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_Experiment() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_Launched() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_LaunchedBy() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_Commit() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_MixtureSha256() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_Cluster() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRun_Resolved() {
		return (EReference)runEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRun_Data() {
		return (EReference)runEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRunDataset() {
		return runDatasetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunDataset_Dataset() {
		return (EAttribute)runDatasetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunDataset_Language() {
		return (EAttribute)runDatasetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunDataset_Licence() {
		return (EAttribute)runDatasetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunDataset_PersonalData() {
		return (EAttribute)runDatasetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunDataset_Sha256() {
		return (EAttribute)runDatasetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunDataset_Weight() {
		return (EAttribute)runDatasetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutcome() {
		return outcomeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_State() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Ended() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Reason() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Steps() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Tokens() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Loss() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_Energy() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_EnergySource() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_EnergyNote() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcome_EvidenceSha256() {
		return (EAttribute)outcomeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcome_Segments() {
		return (EReference)outcomeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutcome_Checkpoints() {
		return (EReference)outcomeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSegment() {
		return segmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Job() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Host() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Started() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_Ended() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_FromStep() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_ToStep() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSegment_State() {
		return (EAttribute)segmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheckpoint() {
		return checkpointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckpoint_Step() {
		return (EAttribute)checkpointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckpoint_Uri() {
		return (EAttribute)checkpointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckpoint_Sha256() {
		return (EAttribute)checkpointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getModelVersion() {
		return modelVersionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelVersion_Title() {
		return (EAttribute)modelVersionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelVersion_Baseline() {
		return (EAttribute)modelVersionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelVersion_Run() {
		return (EAttribute)modelVersionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelVersion_Step() {
		return (EAttribute)modelVersionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelVersion_Uri() {
		return (EAttribute)modelVersionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelVersion_Sha256() {
		return (EAttribute)modelVersionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelVersion_Parameters() {
		return (EAttribute)modelVersionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModelVersion_Source() {
		return (EAttribute)modelVersionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelease() {
		return releaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Model() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Previous() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Summary() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelease_Created() {
		return (EAttribute)releaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApproval() {
		return approvalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Decision() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Person() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Email() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_At() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Reason() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_DossierSha256() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getApproval_Gates() {
		return (EReference)approvalEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Signature() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGateRecord() {
		return gateRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGateRecord_Gate() {
		return (EAttribute)gateRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGateRecord_State() {
		return (EAttribute)gateRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getModality() {
		return modalityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPersonalData() {
		return personalDataEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSecurityLevel() {
		return securityLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSphere() {
		return sphereEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScheme() {
		return schemeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRunState() {
		return runStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDecision() {
		return decisionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEnergySource() {
		return energySourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LeamFactory getLeamFactory() {
		return (LeamFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		documentEClass = createEClass(DOCUMENT);
		createEAttribute(documentEClass, DOCUMENT__ID);
		createEAttribute(documentEClass, DOCUMENT__SCHEMA);

		projectEClass = createEClass(PROJECT);
		createEAttribute(projectEClass, PROJECT__NAME);
		createEAttribute(projectEClass, PROJECT__DESCRIPTION);
		createEAttribute(projectEClass, PROJECT__DEFAULT_CLUSTER);
		createEAttribute(projectEClass, PROJECT__TOKEN_BUDGET);
		createEReference(projectEClass, PROJECT__POLICY);

		releasePolicyEClass = createEClass(RELEASE_POLICY);
		createEAttribute(releasePolicyEClass, RELEASE_POLICY__LICENCES);
		createEAttribute(releasePolicyEClass, RELEASE_POLICY__PERSONAL_DATA_BELOW);
		createEAttribute(releasePolicyEClass, RELEASE_POLICY__BIAS_SUITE);

		datasetCardEClass = createEClass(DATASET_CARD);
		createEAttribute(datasetCardEClass, DATASET_CARD__TITLE);
		createEAttribute(datasetCardEClass, DATASET_CARD__LANGUAGE);
		createEAttribute(datasetCardEClass, DATASET_CARD__MODALITY);
		createEAttribute(datasetCardEClass, DATASET_CARD__DOMAIN);
		createEAttribute(datasetCardEClass, DATASET_CARD__BYTES);
		createEAttribute(datasetCardEClass, DATASET_CARD__DOCUMENTS);
		createEAttribute(datasetCardEClass, DATASET_CARD__TOKENS);
		createEAttribute(datasetCardEClass, DATASET_CARD__LICENCE);
		createEAttribute(datasetCardEClass, DATASET_CARD__LICENCE_TEXT);
		createEAttribute(datasetCardEClass, DATASET_CARD__PERSONAL_DATA);
		createEAttribute(datasetCardEClass, DATASET_CARD__SECURITY_LEVEL);
		createEAttribute(datasetCardEClass, DATASET_CARD__SPHERE);
		createEAttribute(datasetCardEClass, DATASET_CARD__SOURCE);
		createEAttribute(datasetCardEClass, DATASET_CARD__URI);
		createEAttribute(datasetCardEClass, DATASET_CARD__SHA256);
		createEAttribute(datasetCardEClass, DATASET_CARD__DUPLICATES);

		mixtureEClass = createEClass(MIXTURE);
		createEAttribute(mixtureEClass, MIXTURE__TITLE);
		createEAttribute(mixtureEClass, MIXTURE__SCHEME);
		createEAttribute(mixtureEClass, MIXTURE__TEMPERATURE);
		createEAttribute(mixtureEClass, MIXTURE__TOKEN_BUDGET);
		createEReference(mixtureEClass, MIXTURE__ENTRIES);

		mixtureEntryEClass = createEClass(MIXTURE_ENTRY);
		createEAttribute(mixtureEntryEClass, MIXTURE_ENTRY__DATASET);
		createEAttribute(mixtureEntryEClass, MIXTURE_ENTRY__WEIGHT);

		experimentEClass = createEClass(EXPERIMENT);
		createEAttribute(experimentEClass, EXPERIMENT__TITLE);
		createEAttribute(experimentEClass, EXPERIMENT__GENERATION);
		createEAttribute(experimentEClass, EXPERIMENT__MIXTURE);
		createEReference(experimentEClass, EXPERIMENT__MODEL);
		createEReference(experimentEClass, EXPERIMENT__TRAINING);

		modelShapeEClass = createEClass(MODEL_SHAPE);
		createEAttribute(modelShapeEClass, MODEL_SHAPE__LAYERS);
		createEAttribute(modelShapeEClass, MODEL_SHAPE__WIDTH);
		createEAttribute(modelShapeEClass, MODEL_SHAPE__HEADS);
		createEAttribute(modelShapeEClass, MODEL_SHAPE__CONTEXT);

		trainingEClass = createEClass(TRAINING);
		createEAttribute(trainingEClass, TRAINING__TOKENS);
		createEAttribute(trainingEClass, TRAINING__BATCH);
		createEAttribute(trainingEClass, TRAINING__LEARNING_RATE);
		createEAttribute(trainingEClass, TRAINING__MINIMUM_LEARNING_RATE);
		createEAttribute(trainingEClass, TRAINING__WARMUP);
		createEAttribute(trainingEClass, TRAINING__WEIGHT_DECAY);
		createEAttribute(trainingEClass, TRAINING__BETA1);
		createEAttribute(trainingEClass, TRAINING__BETA2);
		createEAttribute(trainingEClass, TRAINING__EPSILON);
		createEAttribute(trainingEClass, TRAINING__CLIP);
		createEAttribute(trainingEClass, TRAINING__SEED);
		createEAttribute(trainingEClass, TRAINING__VALIDATE_EVERY);
		createEAttribute(trainingEClass, TRAINING__CHECKPOINT_EVERY);
		createEAttribute(trainingEClass, TRAINING__THREADS);

		runEClass = createEClass(RUN);
		createEAttribute(runEClass, RUN__EXPERIMENT);
		createEAttribute(runEClass, RUN__LAUNCHED);
		createEAttribute(runEClass, RUN__LAUNCHED_BY);
		createEAttribute(runEClass, RUN__COMMIT);
		createEAttribute(runEClass, RUN__MIXTURE_SHA256);
		createEAttribute(runEClass, RUN__CLUSTER);
		createEReference(runEClass, RUN__RESOLVED);
		createEReference(runEClass, RUN__DATA);

		runDatasetEClass = createEClass(RUN_DATASET);
		createEAttribute(runDatasetEClass, RUN_DATASET__DATASET);
		createEAttribute(runDatasetEClass, RUN_DATASET__LANGUAGE);
		createEAttribute(runDatasetEClass, RUN_DATASET__LICENCE);
		createEAttribute(runDatasetEClass, RUN_DATASET__PERSONAL_DATA);
		createEAttribute(runDatasetEClass, RUN_DATASET__SHA256);
		createEAttribute(runDatasetEClass, RUN_DATASET__WEIGHT);

		outcomeEClass = createEClass(OUTCOME);
		createEAttribute(outcomeEClass, OUTCOME__STATE);
		createEAttribute(outcomeEClass, OUTCOME__ENDED);
		createEAttribute(outcomeEClass, OUTCOME__REASON);
		createEAttribute(outcomeEClass, OUTCOME__STEPS);
		createEAttribute(outcomeEClass, OUTCOME__TOKENS);
		createEAttribute(outcomeEClass, OUTCOME__LOSS);
		createEAttribute(outcomeEClass, OUTCOME__ENERGY);
		createEAttribute(outcomeEClass, OUTCOME__ENERGY_SOURCE);
		createEAttribute(outcomeEClass, OUTCOME__ENERGY_NOTE);
		createEAttribute(outcomeEClass, OUTCOME__EVIDENCE_SHA256);
		createEReference(outcomeEClass, OUTCOME__SEGMENTS);
		createEReference(outcomeEClass, OUTCOME__CHECKPOINTS);

		segmentEClass = createEClass(SEGMENT);
		createEAttribute(segmentEClass, SEGMENT__JOB);
		createEAttribute(segmentEClass, SEGMENT__HOST);
		createEAttribute(segmentEClass, SEGMENT__STARTED);
		createEAttribute(segmentEClass, SEGMENT__ENDED);
		createEAttribute(segmentEClass, SEGMENT__FROM_STEP);
		createEAttribute(segmentEClass, SEGMENT__TO_STEP);
		createEAttribute(segmentEClass, SEGMENT__STATE);

		checkpointEClass = createEClass(CHECKPOINT);
		createEAttribute(checkpointEClass, CHECKPOINT__STEP);
		createEAttribute(checkpointEClass, CHECKPOINT__URI);
		createEAttribute(checkpointEClass, CHECKPOINT__SHA256);

		modelVersionEClass = createEClass(MODEL_VERSION);
		createEAttribute(modelVersionEClass, MODEL_VERSION__TITLE);
		createEAttribute(modelVersionEClass, MODEL_VERSION__BASELINE);
		createEAttribute(modelVersionEClass, MODEL_VERSION__RUN);
		createEAttribute(modelVersionEClass, MODEL_VERSION__STEP);
		createEAttribute(modelVersionEClass, MODEL_VERSION__URI);
		createEAttribute(modelVersionEClass, MODEL_VERSION__SHA256);
		createEAttribute(modelVersionEClass, MODEL_VERSION__PARAMETERS);
		createEAttribute(modelVersionEClass, MODEL_VERSION__SOURCE);

		releaseEClass = createEClass(RELEASE);
		createEAttribute(releaseEClass, RELEASE__MODEL);
		createEAttribute(releaseEClass, RELEASE__PREVIOUS);
		createEAttribute(releaseEClass, RELEASE__SUMMARY);
		createEAttribute(releaseEClass, RELEASE__CREATED);

		approvalEClass = createEClass(APPROVAL);
		createEAttribute(approvalEClass, APPROVAL__DECISION);
		createEAttribute(approvalEClass, APPROVAL__PERSON);
		createEAttribute(approvalEClass, APPROVAL__EMAIL);
		createEAttribute(approvalEClass, APPROVAL__AT);
		createEAttribute(approvalEClass, APPROVAL__REASON);
		createEAttribute(approvalEClass, APPROVAL__DOSSIER_SHA256);
		createEReference(approvalEClass, APPROVAL__GATES);
		createEAttribute(approvalEClass, APPROVAL__SIGNATURE);

		gateRecordEClass = createEClass(GATE_RECORD);
		createEAttribute(gateRecordEClass, GATE_RECORD__GATE);
		createEAttribute(gateRecordEClass, GATE_RECORD__STATE);

		// Create enums
		modalityEEnum = createEEnum(MODALITY);
		personalDataEEnum = createEEnum(PERSONAL_DATA);
		securityLevelEEnum = createEEnum(SECURITY_LEVEL);
		sphereEEnum = createEEnum(SPHERE);
		schemeEEnum = createEEnum(SCHEME);
		runStateEEnum = createEEnum(RUN_STATE);
		decisionEEnum = createEEnum(DECISION);
		energySourceEEnum = createEEnum(ENERGY_SOURCE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		projectEClass.getESuperTypes().add(this.getDocument());
		datasetCardEClass.getESuperTypes().add(this.getDocument());
		mixtureEClass.getESuperTypes().add(this.getDocument());
		experimentEClass.getESuperTypes().add(this.getDocument());
		runEClass.getESuperTypes().add(this.getDocument());
		outcomeEClass.getESuperTypes().add(this.getDocument());
		modelVersionEClass.getESuperTypes().add(this.getDocument());
		releaseEClass.getESuperTypes().add(this.getDocument());
		approvalEClass.getESuperTypes().add(this.getDocument());

		// Initialize classes, features, and operations; add parameters
		initEClass(documentEClass, Document.class, "Document", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocument_Id(), ecorePackage.getEString(), "id", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Schema(), ecorePackage.getEInt(), "schema", "1", 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(projectEClass, Project.class, "Project", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProject_Name(), ecorePackage.getEString(), "name", null, 1, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Description(), ecorePackage.getEString(), "description", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_DefaultCluster(), ecorePackage.getEString(), "defaultCluster", "local", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_TokenBudget(), ecorePackage.getELong(), "tokenBudget", "500000", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Policy(), this.getReleasePolicy(), null, "policy", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(releasePolicyEClass, ReleasePolicy.class, "ReleasePolicy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReleasePolicy_Licences(), ecorePackage.getEString(), "licences", null, 0, -1, ReleasePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleasePolicy_PersonalDataBelow(), this.getPersonalData(), "personalDataBelow", "present", 0, 1, ReleasePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReleasePolicy_BiasSuite(), ecorePackage.getEString(), "biasSuite", "minimal-pairs", 0, 1, ReleasePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(datasetCardEClass, DatasetCard.class, "DatasetCard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDatasetCard_Title(), ecorePackage.getEString(), "title", null, 1, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Language(), ecorePackage.getEString(), "language", null, 1, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Modality(), this.getModality(), "modality", null, 0, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Domain(), ecorePackage.getEString(), "domain", null, 0, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Bytes(), ecorePackage.getELong(), "bytes", null, 0, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Documents(), ecorePackage.getELong(), "documents", null, 0, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Tokens(), ecorePackage.getELong(), "tokens", null, 0, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Licence(), ecorePackage.getEString(), "licence", null, 1, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_LicenceText(), ecorePackage.getEString(), "licenceText", null, 0, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_PersonalData(), this.getPersonalData(), "personalData", null, 0, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_SecurityLevel(), this.getSecurityLevel(), "securityLevel", null, 0, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Sphere(), this.getSphere(), "sphere", null, 0, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Source(), ecorePackage.getEString(), "source", null, 1, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Uri(), ecorePackage.getEString(), "uri", null, 1, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Sha256(), ecorePackage.getEString(), "sha256", null, 1, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatasetCard_Duplicates(), ecorePackage.getELong(), "duplicates", null, 0, 1, DatasetCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mixtureEClass, Mixture.class, "Mixture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMixture_Title(), ecorePackage.getEString(), "title", null, 0, 1, Mixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixture_Scheme(), this.getScheme(), "scheme", null, 0, 1, Mixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixture_Temperature(), ecorePackage.getEDouble(), "temperature", "1.0", 0, 1, Mixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixture_TokenBudget(), ecorePackage.getELong(), "tokenBudget", "500000", 0, 1, Mixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMixture_Entries(), this.getMixtureEntry(), null, "entries", null, 0, -1, Mixture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mixtureEntryEClass, MixtureEntry.class, "MixtureEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMixtureEntry_Dataset(), ecorePackage.getEString(), "dataset", null, 1, 1, MixtureEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMixtureEntry_Weight(), ecorePackage.getEDouble(), "weight", "1.0", 0, 1, MixtureEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(experimentEClass, Experiment.class, "Experiment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExperiment_Title(), ecorePackage.getEString(), "title", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperiment_Generation(), ecorePackage.getEString(), "generation", "leam-1", 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExperiment_Mixture(), ecorePackage.getEString(), "mixture", null, 1, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Model(), this.getModelShape(), null, "model", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExperiment_Training(), this.getTraining(), null, "training", null, 0, 1, Experiment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(modelShapeEClass, ModelShape.class, "ModelShape", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getModelShape_Layers(), ecorePackage.getEInt(), "layers", "4", 0, 1, ModelShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelShape_Width(), ecorePackage.getEInt(), "width", "96", 0, 1, ModelShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelShape_Heads(), ecorePackage.getEInt(), "heads", "4", 0, 1, ModelShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelShape_Context(), ecorePackage.getEInt(), "context", "128", 0, 1, ModelShape.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trainingEClass, Training.class, "Training", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTraining_Tokens(), ecorePackage.getELong(), "tokens", "500000", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Batch(), ecorePackage.getEInt(), "batch", "4", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_LearningRate(), ecorePackage.getEDouble(), "learningRate", "3e-3", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_MinimumLearningRate(), ecorePackage.getEDouble(), "minimumLearningRate", "3e-4", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Warmup(), ecorePackage.getEInt(), "warmup", "50", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_WeightDecay(), ecorePackage.getEDouble(), "weightDecay", "0.1", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Beta1(), ecorePackage.getEDouble(), "beta1", "0.9", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Beta2(), ecorePackage.getEDouble(), "beta2", "0.95", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Epsilon(), ecorePackage.getEDouble(), "epsilon", "1e-8", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Clip(), ecorePackage.getEDouble(), "clip", "1.0", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Seed(), ecorePackage.getELong(), "seed", "1", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_ValidateEvery(), ecorePackage.getEInt(), "validateEvery", "200", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_CheckpointEvery(), ecorePackage.getEInt(), "checkpointEvery", "200", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTraining_Threads(), ecorePackage.getEInt(), "threads", "1", 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(runEClass, Run.class, "Run", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRun_Experiment(), ecorePackage.getEString(), "experiment", null, 1, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRun_Launched(), ecorePackage.getEString(), "launched", null, 1, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRun_LaunchedBy(), ecorePackage.getEString(), "launchedBy", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRun_Commit(), ecorePackage.getEString(), "commit", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRun_MixtureSha256(), ecorePackage.getEString(), "mixtureSha256", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRun_Cluster(), ecorePackage.getEString(), "cluster", "local", 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRun_Resolved(), this.getExperiment(), null, "resolved", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRun_Data(), this.getRunDataset(), null, "data", null, 0, -1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(runDatasetEClass, RunDataset.class, "RunDataset", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRunDataset_Dataset(), ecorePackage.getEString(), "dataset", null, 1, 1, RunDataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunDataset_Language(), ecorePackage.getEString(), "language", null, 0, 1, RunDataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunDataset_Licence(), ecorePackage.getEString(), "licence", null, 0, 1, RunDataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunDataset_PersonalData(), this.getPersonalData(), "personalData", null, 0, 1, RunDataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunDataset_Sha256(), ecorePackage.getEString(), "sha256", null, 1, 1, RunDataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunDataset_Weight(), ecorePackage.getEDouble(), "weight", null, 0, 1, RunDataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outcomeEClass, Outcome.class, "Outcome", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOutcome_State(), this.getRunState(), "state", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_Ended(), ecorePackage.getEString(), "ended", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_Steps(), ecorePackage.getELong(), "steps", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_Tokens(), ecorePackage.getELong(), "tokens", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_Loss(), ecorePackage.getEDouble(), "loss", "NaN", 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_Energy(), ecorePackage.getEDouble(), "energy", "NaN", 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_EnergySource(), this.getEnergySource(), "energySource", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_EnergyNote(), ecorePackage.getEString(), "energyNote", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcome_EvidenceSha256(), ecorePackage.getEString(), "evidenceSha256", null, 0, 1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcome_Segments(), this.getSegment(), null, "segments", null, 0, -1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutcome_Checkpoints(), this.getCheckpoint(), null, "checkpoints", null, 0, -1, Outcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(segmentEClass, Segment.class, "Segment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSegment_Job(), ecorePackage.getEString(), "job", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Host(), ecorePackage.getEString(), "host", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Started(), ecorePackage.getEString(), "started", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_Ended(), ecorePackage.getEString(), "ended", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_FromStep(), ecorePackage.getELong(), "fromStep", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_ToStep(), ecorePackage.getELong(), "toStep", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSegment_State(), this.getRunState(), "state", null, 0, 1, Segment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkpointEClass, Checkpoint.class, "Checkpoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCheckpoint_Step(), ecorePackage.getELong(), "step", null, 0, 1, Checkpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpoint_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, Checkpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckpoint_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, Checkpoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(modelVersionEClass, ModelVersion.class, "ModelVersion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getModelVersion_Title(), ecorePackage.getEString(), "title", null, 0, 1, ModelVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelVersion_Baseline(), ecorePackage.getEBoolean(), "baseline", null, 0, 1, ModelVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelVersion_Run(), ecorePackage.getEString(), "run", null, 0, 1, ModelVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelVersion_Step(), ecorePackage.getELong(), "step", null, 0, 1, ModelVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelVersion_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, ModelVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelVersion_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, ModelVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelVersion_Parameters(), ecorePackage.getELong(), "parameters", null, 0, 1, ModelVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModelVersion_Source(), ecorePackage.getEString(), "source", null, 0, 1, ModelVersion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(releaseEClass, Release.class, "Release", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRelease_Model(), ecorePackage.getEString(), "model", null, 1, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Previous(), ecorePackage.getEString(), "previous", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelease_Created(), ecorePackage.getEString(), "created", null, 0, 1, Release.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(approvalEClass, Approval.class, "Approval", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApproval_Decision(), this.getDecision(), "decision", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_Person(), ecorePackage.getEString(), "person", null, 1, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_Email(), ecorePackage.getEString(), "email", null, 1, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_At(), ecorePackage.getEString(), "at", null, 1, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_DossierSha256(), ecorePackage.getEString(), "dossierSha256", null, 1, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getApproval_Gates(), this.getGateRecord(), null, "gates", null, 0, -1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_Signature(), ecorePackage.getEString(), "signature", "unsigned", 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gateRecordEClass, GateRecord.class, "GateRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGateRecord_Gate(), ecorePackage.getEString(), "gate", null, 0, 1, GateRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGateRecord_State(), ecorePackage.getEString(), "state", null, 0, 1, GateRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(modalityEEnum, Modality.class, "Modality");
		addEEnumLiteral(modalityEEnum, Modality.TEXT);
		addEEnumLiteral(modalityEEnum, Modality.KNOWLEDGE_GRAPH);
		addEEnumLiteral(modalityEEnum, Modality.TEXT_SENTIMENT);
		addEEnumLiteral(modalityEEnum, Modality.IMAGE_TEXT);
		addEEnumLiteral(modalityEEnum, Modality.IMAGE);
		addEEnumLiteral(modalityEEnum, Modality.VIDEO);

		initEEnum(personalDataEEnum, PersonalData.class, "PersonalData");
		addEEnumLiteral(personalDataEEnum, PersonalData.NONE);
		addEEnumLiteral(personalDataEEnum, PersonalData.POSSIBLE);
		addEEnumLiteral(personalDataEEnum, PersonalData.PRESENT);
		addEEnumLiteral(personalDataEEnum, PersonalData.SPECIAL_CATEGORY);

		initEEnum(securityLevelEEnum, SecurityLevel.class, "SecurityLevel");
		addEEnumLiteral(securityLevelEEnum, SecurityLevel.PUBLIC);
		addEEnumLiteral(securityLevelEEnum, SecurityLevel.INTERNAL);
		addEEnumLiteral(securityLevelEEnum, SecurityLevel.CONFIDENTIAL);
		addEEnumLiteral(securityLevelEEnum, SecurityLevel.STRICTLY_CONFIDENTIAL);

		initEEnum(sphereEEnum, Sphere.class, "Sphere");
		addEEnumLiteral(sphereEEnum, Sphere.PRE_COMPETITIVE);
		addEEnumLiteral(sphereEEnum, Sphere.COMPETITIVE);

		initEEnum(schemeEEnum, Scheme.class, "Scheme");
		addEEnumLiteral(schemeEEnum, Scheme.PROPORTIONAL);
		addEEnumLiteral(schemeEEnum, Scheme.TEMPERATURE);
		addEEnumLiteral(schemeEEnum, Scheme.MANUAL);

		initEEnum(runStateEEnum, RunState.class, "RunState");
		addEEnumLiteral(runStateEEnum, RunState.PENDING);
		addEEnumLiteral(runStateEEnum, RunState.RUNNING);
		addEEnumLiteral(runStateEEnum, RunState.COMPLETED);
		addEEnumLiteral(runStateEEnum, RunState.FAILED);
		addEEnumLiteral(runStateEEnum, RunState.CANCELLED);
		addEEnumLiteral(runStateEEnum, RunState.TIMEOUT);
		addEEnumLiteral(runStateEEnum, RunState.NODE_FAIL);
		addEEnumLiteral(runStateEEnum, RunState.PREEMPTED);
		addEEnumLiteral(runStateEEnum, RunState.REQUEUED);
		addEEnumLiteral(runStateEEnum, RunState.OUT_OF_MEMORY);
		addEEnumLiteral(runStateEEnum, RunState.BOOT_FAIL);
		addEEnumLiteral(runStateEEnum, RunState.DEADLINE);

		initEEnum(decisionEEnum, Decision.class, "Decision");
		addEEnumLiteral(decisionEEnum, Decision.APPROVED);
		addEEnumLiteral(decisionEEnum, Decision.REFUSED);

		initEEnum(energySourceEEnum, EnergySource.class, "EnergySource");
		addEEnumLiteral(energySourceEEnum, EnergySource.UNKNOWN);
		addEEnumLiteral(energySourceEEnum, EnergySource.ESTIMATED);
		addEEnumLiteral(energySourceEEnum, EnergySource.MEASURED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://leam.eu/workbench
		createWorkbenchAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://leam.eu/workbench</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createWorkbenchAnnotations() {
		String source = "http://leam.eu/workbench";
		addAnnotation
		  (getProject_TokenBudget(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "min", "1"
		   });
		addAnnotation
		  (getDatasetCard_Bytes(),
		   source,
		   new String[] {
			   "unit", "bytes",
			   "min", "0"
		   });
		addAnnotation
		  (getDatasetCard_Documents(),
		   source,
		   new String[] {
			   "unit", "documents",
			   "min", "0"
		   });
		addAnnotation
		  (getDatasetCard_Tokens(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "min", "0"
		   });
		addAnnotation
		  (getDatasetCard_Duplicates(),
		   source,
		   new String[] {
			   "unit", "documents",
			   "min", "0"
		   });
		addAnnotation
		  (getMixture_Temperature(),
		   source,
		   new String[] {
			   "min", "1e-3",
			   "max", "1e3"
		   });
		addAnnotation
		  (getMixture_TokenBudget(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "min", "1"
		   });
		addAnnotation
		  (getMixtureEntry_Dataset(),
		   source,
		   new String[] {
			   "ref", "datasets"
		   });
		addAnnotation
		  (getExperiment_Mixture(),
		   source,
		   new String[] {
			   "ref", "mixtures"
		   });
		addAnnotation
		  (getModelShape_Layers(),
		   source,
		   new String[] {
			   "min", "1",
			   "max", "1000"
		   });
		addAnnotation
		  (getModelShape_Width(),
		   source,
		   new String[] {
			   "min", "8",
			   "max", "100000"
		   });
		addAnnotation
		  (getModelShape_Heads(),
		   source,
		   new String[] {
			   "min", "1",
			   "max", "1000"
		   });
		addAnnotation
		  (getModelShape_Context(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "min", "8",
			   "max", "1000000"
		   });
		addAnnotation
		  (getTraining_Tokens(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "min", "1"
		   });
		addAnnotation
		  (getTraining_Batch(),
		   source,
		   new String[] {
			   "unit", "sequences",
			   "min", "1",
			   "max", "1000000"
		   });
		addAnnotation
		  (getTraining_LearningRate(),
		   source,
		   new String[] {
			   "min", "1e-12",
			   "max", "10"
		   });
		addAnnotation
		  (getTraining_MinimumLearningRate(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "10"
		   });
		addAnnotation
		  (getTraining_Warmup(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "min", "0"
		   });
		addAnnotation
		  (getTraining_WeightDecay(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "10"
		   });
		addAnnotation
		  (getTraining_Beta1(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "0.999999"
		   });
		addAnnotation
		  (getTraining_Beta2(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "0.999999"
		   });
		addAnnotation
		  (getTraining_Epsilon(),
		   source,
		   new String[] {
			   "min", "1e-30",
			   "max", "1"
		   });
		addAnnotation
		  (getTraining_Clip(),
		   source,
		   new String[] {
			   "min", "1e-6",
			   "max", "1e6"
		   });
		addAnnotation
		  (getTraining_ValidateEvery(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "min", "1"
		   });
		addAnnotation
		  (getTraining_CheckpointEvery(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "min", "1"
		   });
		addAnnotation
		  (getTraining_Threads(),
		   source,
		   new String[] {
			   "unit", "threads",
			   "min", "1",
			   "max", "1024"
		   });
		addAnnotation
		  (getRun_Experiment(),
		   source,
		   new String[] {
			   "ref", "experiments"
		   });
		addAnnotation
		  (getRunDataset_Dataset(),
		   source,
		   new String[] {
			   "ref", "datasets"
		   });
		addAnnotation
		  (getRunDataset_Weight(),
		   source,
		   new String[] {
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getOutcome_Steps(),
		   source,
		   new String[] {
			   "unit", "steps",
			   "min", "0"
		   });
		addAnnotation
		  (getOutcome_Tokens(),
		   source,
		   new String[] {
			   "unit", "tokens",
			   "min", "0"
		   });
		addAnnotation
		  (getOutcome_Energy(),
		   source,
		   new String[] {
			   "unit", "Wh",
			   "min", "0"
		   });
		addAnnotation
		  (getSegment_FromStep(),
		   source,
		   new String[] {
			   "unit", "steps"
		   });
		addAnnotation
		  (getSegment_ToStep(),
		   source,
		   new String[] {
			   "unit", "steps"
		   });
		addAnnotation
		  (getCheckpoint_Step(),
		   source,
		   new String[] {
			   "unit", "steps"
		   });
		addAnnotation
		  (getModelVersion_Run(),
		   source,
		   new String[] {
			   "ref", "runs"
		   });
		addAnnotation
		  (getModelVersion_Step(),
		   source,
		   new String[] {
			   "unit", "steps"
		   });
		addAnnotation
		  (getModelVersion_Parameters(),
		   source,
		   new String[] {
			   "unit", "parameters"
		   });
		addAnnotation
		  (getRelease_Model(),
		   source,
		   new String[] {
			   "ref", "models"
		   });
		addAnnotation
		  (getRelease_Previous(),
		   source,
		   new String[] {
			   "ref", "models"
		   });
	}

} //LeamPackageImpl
