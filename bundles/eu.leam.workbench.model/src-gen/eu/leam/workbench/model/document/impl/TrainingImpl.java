/**
 */
package eu.leam.workbench.model.document.impl;

import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.document.Training;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getTokens <em>Tokens</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getBatch <em>Batch</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getLearningRate <em>Learning Rate</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getMinimumLearningRate <em>Minimum Learning Rate</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getWarmup <em>Warmup</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getWeightDecay <em>Weight Decay</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getBeta1 <em>Beta1</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getBeta2 <em>Beta2</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getEpsilon <em>Epsilon</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getClip <em>Clip</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getValidateEvery <em>Validate Every</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getCheckpointEvery <em>Checkpoint Every</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.TrainingImpl#getThreads <em>Threads</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrainingImpl extends MinimalEObjectImpl.Container implements Training {
	/**
	 * The default value of the '{@link #getTokens() <em>Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokens()
	 * @generated
	 * @ordered
	 */
	protected static final long TOKENS_EDEFAULT = 500000L;

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
	 * The default value of the '{@link #getBatch() <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatch()
	 * @generated
	 * @ordered
	 */
	protected static final int BATCH_EDEFAULT = 4;

	/**
	 * The cached value of the '{@link #getBatch() <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatch()
	 * @generated
	 * @ordered
	 */
	protected int batch = BATCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getLearningRate() <em>Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearningRate()
	 * @generated
	 * @ordered
	 */
	protected static final double LEARNING_RATE_EDEFAULT = 0.003;

	/**
	 * The cached value of the '{@link #getLearningRate() <em>Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearningRate()
	 * @generated
	 * @ordered
	 */
	protected double learningRate = LEARNING_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumLearningRate() <em>Minimum Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLearningRate()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_LEARNING_RATE_EDEFAULT = 3.0E-4;

	/**
	 * The cached value of the '{@link #getMinimumLearningRate() <em>Minimum Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLearningRate()
	 * @generated
	 * @ordered
	 */
	protected double minimumLearningRate = MINIMUM_LEARNING_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWarmup() <em>Warmup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmup()
	 * @generated
	 * @ordered
	 */
	protected static final int WARMUP_EDEFAULT = 50;

	/**
	 * The cached value of the '{@link #getWarmup() <em>Warmup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarmup()
	 * @generated
	 * @ordered
	 */
	protected int warmup = WARMUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeightDecay() <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightDecay()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_DECAY_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getWeightDecay() <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeightDecay()
	 * @generated
	 * @ordered
	 */
	protected double weightDecay = WEIGHT_DECAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBeta1() <em>Beta1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta1()
	 * @generated
	 * @ordered
	 */
	protected static final double BETA1_EDEFAULT = 0.9;

	/**
	 * The cached value of the '{@link #getBeta1() <em>Beta1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta1()
	 * @generated
	 * @ordered
	 */
	protected double beta1 = BETA1_EDEFAULT;

	/**
	 * The default value of the '{@link #getBeta2() <em>Beta2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta2()
	 * @generated
	 * @ordered
	 */
	protected static final double BETA2_EDEFAULT = 0.95;

	/**
	 * The cached value of the '{@link #getBeta2() <em>Beta2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeta2()
	 * @generated
	 * @ordered
	 */
	protected double beta2 = BETA2_EDEFAULT;

	/**
	 * The default value of the '{@link #getEpsilon() <em>Epsilon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpsilon()
	 * @generated
	 * @ordered
	 */
	protected static final double EPSILON_EDEFAULT = 1.0E-8;

	/**
	 * The cached value of the '{@link #getEpsilon() <em>Epsilon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpsilon()
	 * @generated
	 * @ordered
	 */
	protected double epsilon = EPSILON_EDEFAULT;

	/**
	 * The default value of the '{@link #getClip() <em>Clip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClip()
	 * @generated
	 * @ordered
	 */
	protected static final double CLIP_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getClip() <em>Clip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClip()
	 * @generated
	 * @ordered
	 */
	protected double clip = CLIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidateEvery() <em>Validate Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidateEvery()
	 * @generated
	 * @ordered
	 */
	protected static final int VALIDATE_EVERY_EDEFAULT = 200;

	/**
	 * The cached value of the '{@link #getValidateEvery() <em>Validate Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidateEvery()
	 * @generated
	 * @ordered
	 */
	protected int validateEvery = VALIDATE_EVERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCheckpointEvery() <em>Checkpoint Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckpointEvery()
	 * @generated
	 * @ordered
	 */
	protected static final int CHECKPOINT_EVERY_EDEFAULT = 200;

	/**
	 * The cached value of the '{@link #getCheckpointEvery() <em>Checkpoint Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckpointEvery()
	 * @generated
	 * @ordered
	 */
	protected int checkpointEvery = CHECKPOINT_EVERY_EDEFAULT;

	/**
	 * The default value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected static final int THREADS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getThreads() <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreads()
	 * @generated
	 * @ordered
	 */
	protected int threads = THREADS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrainingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LeamPackage.Literals.TRAINING;
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
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__TOKENS, oldTokens, tokens));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBatch() {
		return batch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatch(int newBatch) {
		int oldBatch = batch;
		batch = newBatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__BATCH, oldBatch, batch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLearningRate() {
		return learningRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLearningRate(double newLearningRate) {
		double oldLearningRate = learningRate;
		learningRate = newLearningRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__LEARNING_RATE, oldLearningRate, learningRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumLearningRate() {
		return minimumLearningRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumLearningRate(double newMinimumLearningRate) {
		double oldMinimumLearningRate = minimumLearningRate;
		minimumLearningRate = newMinimumLearningRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__MINIMUM_LEARNING_RATE, oldMinimumLearningRate, minimumLearningRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWarmup() {
		return warmup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarmup(int newWarmup) {
		int oldWarmup = warmup;
		warmup = newWarmup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__WARMUP, oldWarmup, warmup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeightDecay() {
		return weightDecay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeightDecay(double newWeightDecay) {
		double oldWeightDecay = weightDecay;
		weightDecay = newWeightDecay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__WEIGHT_DECAY, oldWeightDecay, weightDecay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBeta1() {
		return beta1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeta1(double newBeta1) {
		double oldBeta1 = beta1;
		beta1 = newBeta1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__BETA1, oldBeta1, beta1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBeta2() {
		return beta2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeta2(double newBeta2) {
		double oldBeta2 = beta2;
		beta2 = newBeta2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__BETA2, oldBeta2, beta2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEpsilon() {
		return epsilon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEpsilon(double newEpsilon) {
		double oldEpsilon = epsilon;
		epsilon = newEpsilon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__EPSILON, oldEpsilon, epsilon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getClip() {
		return clip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClip(double newClip) {
		double oldClip = clip;
		clip = newClip;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__CLIP, oldClip, clip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValidateEvery() {
		return validateEvery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidateEvery(int newValidateEvery) {
		int oldValidateEvery = validateEvery;
		validateEvery = newValidateEvery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__VALIDATE_EVERY, oldValidateEvery, validateEvery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCheckpointEvery() {
		return checkpointEvery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCheckpointEvery(int newCheckpointEvery) {
		int oldCheckpointEvery = checkpointEvery;
		checkpointEvery = newCheckpointEvery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__CHECKPOINT_EVERY, oldCheckpointEvery, checkpointEvery));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThreads() {
		return threads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreads(int newThreads) {
		int oldThreads = threads;
		threads = newThreads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.TRAINING__THREADS, oldThreads, threads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LeamPackage.TRAINING__TOKENS:
				return getTokens();
			case LeamPackage.TRAINING__BATCH:
				return getBatch();
			case LeamPackage.TRAINING__LEARNING_RATE:
				return getLearningRate();
			case LeamPackage.TRAINING__MINIMUM_LEARNING_RATE:
				return getMinimumLearningRate();
			case LeamPackage.TRAINING__WARMUP:
				return getWarmup();
			case LeamPackage.TRAINING__WEIGHT_DECAY:
				return getWeightDecay();
			case LeamPackage.TRAINING__BETA1:
				return getBeta1();
			case LeamPackage.TRAINING__BETA2:
				return getBeta2();
			case LeamPackage.TRAINING__EPSILON:
				return getEpsilon();
			case LeamPackage.TRAINING__CLIP:
				return getClip();
			case LeamPackage.TRAINING__SEED:
				return getSeed();
			case LeamPackage.TRAINING__VALIDATE_EVERY:
				return getValidateEvery();
			case LeamPackage.TRAINING__CHECKPOINT_EVERY:
				return getCheckpointEvery();
			case LeamPackage.TRAINING__THREADS:
				return getThreads();
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
			case LeamPackage.TRAINING__TOKENS:
				setTokens((Long)newValue);
				return;
			case LeamPackage.TRAINING__BATCH:
				setBatch((Integer)newValue);
				return;
			case LeamPackage.TRAINING__LEARNING_RATE:
				setLearningRate((Double)newValue);
				return;
			case LeamPackage.TRAINING__MINIMUM_LEARNING_RATE:
				setMinimumLearningRate((Double)newValue);
				return;
			case LeamPackage.TRAINING__WARMUP:
				setWarmup((Integer)newValue);
				return;
			case LeamPackage.TRAINING__WEIGHT_DECAY:
				setWeightDecay((Double)newValue);
				return;
			case LeamPackage.TRAINING__BETA1:
				setBeta1((Double)newValue);
				return;
			case LeamPackage.TRAINING__BETA2:
				setBeta2((Double)newValue);
				return;
			case LeamPackage.TRAINING__EPSILON:
				setEpsilon((Double)newValue);
				return;
			case LeamPackage.TRAINING__CLIP:
				setClip((Double)newValue);
				return;
			case LeamPackage.TRAINING__SEED:
				setSeed((Long)newValue);
				return;
			case LeamPackage.TRAINING__VALIDATE_EVERY:
				setValidateEvery((Integer)newValue);
				return;
			case LeamPackage.TRAINING__CHECKPOINT_EVERY:
				setCheckpointEvery((Integer)newValue);
				return;
			case LeamPackage.TRAINING__THREADS:
				setThreads((Integer)newValue);
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
			case LeamPackage.TRAINING__TOKENS:
				setTokens(TOKENS_EDEFAULT);
				return;
			case LeamPackage.TRAINING__BATCH:
				setBatch(BATCH_EDEFAULT);
				return;
			case LeamPackage.TRAINING__LEARNING_RATE:
				setLearningRate(LEARNING_RATE_EDEFAULT);
				return;
			case LeamPackage.TRAINING__MINIMUM_LEARNING_RATE:
				setMinimumLearningRate(MINIMUM_LEARNING_RATE_EDEFAULT);
				return;
			case LeamPackage.TRAINING__WARMUP:
				setWarmup(WARMUP_EDEFAULT);
				return;
			case LeamPackage.TRAINING__WEIGHT_DECAY:
				setWeightDecay(WEIGHT_DECAY_EDEFAULT);
				return;
			case LeamPackage.TRAINING__BETA1:
				setBeta1(BETA1_EDEFAULT);
				return;
			case LeamPackage.TRAINING__BETA2:
				setBeta2(BETA2_EDEFAULT);
				return;
			case LeamPackage.TRAINING__EPSILON:
				setEpsilon(EPSILON_EDEFAULT);
				return;
			case LeamPackage.TRAINING__CLIP:
				setClip(CLIP_EDEFAULT);
				return;
			case LeamPackage.TRAINING__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case LeamPackage.TRAINING__VALIDATE_EVERY:
				setValidateEvery(VALIDATE_EVERY_EDEFAULT);
				return;
			case LeamPackage.TRAINING__CHECKPOINT_EVERY:
				setCheckpointEvery(CHECKPOINT_EVERY_EDEFAULT);
				return;
			case LeamPackage.TRAINING__THREADS:
				setThreads(THREADS_EDEFAULT);
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
			case LeamPackage.TRAINING__TOKENS:
				return tokens != TOKENS_EDEFAULT;
			case LeamPackage.TRAINING__BATCH:
				return batch != BATCH_EDEFAULT;
			case LeamPackage.TRAINING__LEARNING_RATE:
				return learningRate != LEARNING_RATE_EDEFAULT;
			case LeamPackage.TRAINING__MINIMUM_LEARNING_RATE:
				return minimumLearningRate != MINIMUM_LEARNING_RATE_EDEFAULT;
			case LeamPackage.TRAINING__WARMUP:
				return warmup != WARMUP_EDEFAULT;
			case LeamPackage.TRAINING__WEIGHT_DECAY:
				return weightDecay != WEIGHT_DECAY_EDEFAULT;
			case LeamPackage.TRAINING__BETA1:
				return beta1 != BETA1_EDEFAULT;
			case LeamPackage.TRAINING__BETA2:
				return beta2 != BETA2_EDEFAULT;
			case LeamPackage.TRAINING__EPSILON:
				return epsilon != EPSILON_EDEFAULT;
			case LeamPackage.TRAINING__CLIP:
				return clip != CLIP_EDEFAULT;
			case LeamPackage.TRAINING__SEED:
				return seed != SEED_EDEFAULT;
			case LeamPackage.TRAINING__VALIDATE_EVERY:
				return validateEvery != VALIDATE_EVERY_EDEFAULT;
			case LeamPackage.TRAINING__CHECKPOINT_EVERY:
				return checkpointEvery != CHECKPOINT_EVERY_EDEFAULT;
			case LeamPackage.TRAINING__THREADS:
				return threads != THREADS_EDEFAULT;
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
		result.append(" (tokens: ");
		result.append(tokens);
		result.append(", batch: ");
		result.append(batch);
		result.append(", learningRate: ");
		result.append(learningRate);
		result.append(", minimumLearningRate: ");
		result.append(minimumLearningRate);
		result.append(", warmup: ");
		result.append(warmup);
		result.append(", weightDecay: ");
		result.append(weightDecay);
		result.append(", beta1: ");
		result.append(beta1);
		result.append(", beta2: ");
		result.append(beta2);
		result.append(", epsilon: ");
		result.append(epsilon);
		result.append(", clip: ");
		result.append(clip);
		result.append(", seed: ");
		result.append(seed);
		result.append(", validateEvery: ");
		result.append(validateEvery);
		result.append(", checkpointEvery: ");
		result.append(checkpointEvery);
		result.append(", threads: ");
		result.append(threads);
		result.append(')');
		return result.toString();
	}

} //TrainingImpl
