/**
 */
package eu.leam.workbench.model.document;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Optimiser, schedule and budget of a training.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.Training#getTokens <em>Tokens</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getBatch <em>Batch</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getLearningRate <em>Learning Rate</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getMinimumLearningRate <em>Minimum Learning Rate</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getWarmup <em>Warmup</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getWeightDecay <em>Weight Decay</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getBeta1 <em>Beta1</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getBeta2 <em>Beta2</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getEpsilon <em>Epsilon</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getClip <em>Clip</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getSeed <em>Seed</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getValidateEvery <em>Validate Every</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getCheckpointEvery <em>Checkpoint Every</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.Training#getThreads <em>Threads</em>}</li>
 * </ul>
 *
 * @see eu.leam.workbench.model.document.LeamPackage#getTraining()
 * @model
 * @generated
 */
public interface Training extends EObject {
	/**
	 * Returns the value of the '<em><b>Tokens</b></em>' attribute.
	 * The default value is <code>"500000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tokens to train on; rounded up to whole steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tokens</em>' attribute.
	 * @see #setTokens(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_Tokens()
	 * @model default="500000"
	 *        annotation="http://leam.eu/workbench unit='tokens' min='1'"
	 * @generated
	 */
	long getTokens();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getTokens <em>Tokens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tokens</em>' attribute.
	 * @see #getTokens()
	 * @generated
	 */
	void setTokens(long value);

	/**
	 * Returns the value of the '<em><b>Batch</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sequences a step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Batch</em>' attribute.
	 * @see #setBatch(int)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_Batch()
	 * @model default="4"
	 *        annotation="http://leam.eu/workbench unit='sequences' min='1' max='1000000'"
	 * @generated
	 */
	int getBatch();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getBatch <em>Batch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch</em>' attribute.
	 * @see #getBatch()
	 * @generated
	 */
	void setBatch(int value);

	/**
	 * Returns the value of the '<em><b>Learning Rate</b></em>' attribute.
	 * The default value is <code>"3e-3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Peak learning rate of AdamW.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning Rate</em>' attribute.
	 * @see #setLearningRate(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_LearningRate()
	 * @model default="3e-3"
	 *        annotation="http://leam.eu/workbench min='1e-12' max='10'"
	 * @generated
	 */
	double getLearningRate();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getLearningRate <em>Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learning Rate</em>' attribute.
	 * @see #getLearningRate()
	 * @generated
	 */
	void setLearningRate(double value);

	/**
	 * Returns the value of the '<em><b>Minimum Learning Rate</b></em>' attribute.
	 * The default value is <code>"3e-4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Learning rate at the end of the cosine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Learning Rate</em>' attribute.
	 * @see #setMinimumLearningRate(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_MinimumLearningRate()
	 * @model default="3e-4"
	 *        annotation="http://leam.eu/workbench min='0' max='10'"
	 * @generated
	 */
	double getMinimumLearningRate();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getMinimumLearningRate <em>Minimum Learning Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Learning Rate</em>' attribute.
	 * @see #getMinimumLearningRate()
	 * @generated
	 */
	void setMinimumLearningRate(double value);

	/**
	 * Returns the value of the '<em><b>Warmup</b></em>' attribute.
	 * The default value is <code>"50"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps of linear warm-up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warmup</em>' attribute.
	 * @see #setWarmup(int)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_Warmup()
	 * @model default="50"
	 *        annotation="http://leam.eu/workbench unit='steps' min='0'"
	 * @generated
	 */
	int getWarmup();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getWarmup <em>Warmup</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warmup</em>' attribute.
	 * @see #getWarmup()
	 * @generated
	 */
	void setWarmup(int value);

	/**
	 * Returns the value of the '<em><b>Weight Decay</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decoupled weight decay (matrices only).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight Decay</em>' attribute.
	 * @see #setWeightDecay(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_WeightDecay()
	 * @model default="0.1"
	 *        annotation="http://leam.eu/workbench min='0' max='10'"
	 * @generated
	 */
	double getWeightDecay();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getWeightDecay <em>Weight Decay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight Decay</em>' attribute.
	 * @see #getWeightDecay()
	 * @generated
	 */
	void setWeightDecay(double value);

	/**
	 * Returns the value of the '<em><b>Beta1</b></em>' attribute.
	 * The default value is <code>"0.9"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First moment of AdamW.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta1</em>' attribute.
	 * @see #setBeta1(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_Beta1()
	 * @model default="0.9"
	 *        annotation="http://leam.eu/workbench min='0' max='0.999999'"
	 * @generated
	 */
	double getBeta1();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getBeta1 <em>Beta1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta1</em>' attribute.
	 * @see #getBeta1()
	 * @generated
	 */
	void setBeta1(double value);

	/**
	 * Returns the value of the '<em><b>Beta2</b></em>' attribute.
	 * The default value is <code>"0.95"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second moment of AdamW.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta2</em>' attribute.
	 * @see #setBeta2(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_Beta2()
	 * @model default="0.95"
	 *        annotation="http://leam.eu/workbench min='0' max='0.999999'"
	 * @generated
	 */
	double getBeta2();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getBeta2 <em>Beta2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta2</em>' attribute.
	 * @see #getBeta2()
	 * @generated
	 */
	void setBeta2(double value);

	/**
	 * Returns the value of the '<em><b>Epsilon</b></em>' attribute.
	 * The default value is <code>"1e-8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Denominator term of AdamW.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Epsilon</em>' attribute.
	 * @see #setEpsilon(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_Epsilon()
	 * @model default="1e-8"
	 *        annotation="http://leam.eu/workbench min='1e-30' max='1'"
	 * @generated
	 */
	double getEpsilon();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getEpsilon <em>Epsilon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epsilon</em>' attribute.
	 * @see #getEpsilon()
	 * @generated
	 */
	void setEpsilon(double value);

	/**
	 * Returns the value of the '<em><b>Clip</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Global gradient norm is clipped to this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clip</em>' attribute.
	 * @see #setClip(double)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_Clip()
	 * @model default="1.0"
	 *        annotation="http://leam.eu/workbench min='1e-6' max='1e6'"
	 * @generated
	 */
	double getClip();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getClip <em>Clip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clip</em>' attribute.
	 * @see #getClip()
	 * @generated
	 */
	void setClip(double value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of weights, data order and continuations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Validate Every</b></em>' attribute.
	 * The default value is <code>"200"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps between validations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validate Every</em>' attribute.
	 * @see #setValidateEvery(int)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_ValidateEvery()
	 * @model default="200"
	 *        annotation="http://leam.eu/workbench unit='steps' min='1'"
	 * @generated
	 */
	int getValidateEvery();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getValidateEvery <em>Validate Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validate Every</em>' attribute.
	 * @see #getValidateEvery()
	 * @generated
	 */
	void setValidateEvery(int value);

	/**
	 * Returns the value of the '<em><b>Checkpoint Every</b></em>' attribute.
	 * The default value is <code>"200"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps between checkpoints.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checkpoint Every</em>' attribute.
	 * @see #setCheckpointEvery(int)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_CheckpointEvery()
	 * @model default="200"
	 *        annotation="http://leam.eu/workbench unit='steps' min='1'"
	 * @generated
	 */
	int getCheckpointEvery();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getCheckpointEvery <em>Checkpoint Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checkpoint Every</em>' attribute.
	 * @see #getCheckpointEvery()
	 * @generated
	 */
	void setCheckpointEvery(int value);

	/**
	 * Returns the value of the '<em><b>Threads</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threads of the trainer on this machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threads</em>' attribute.
	 * @see #setThreads(int)
	 * @see eu.leam.workbench.model.document.LeamPackage#getTraining_Threads()
	 * @model default="1"
	 *        annotation="http://leam.eu/workbench unit='threads' min='1' max='1024'"
	 * @generated
	 */
	int getThreads();

	/**
	 * Sets the value of the '{@link eu.leam.workbench.model.document.Training#getThreads <em>Threads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threads</em>' attribute.
	 * @see #getThreads()
	 * @generated
	 */
	void setThreads(int value);

} // Training
