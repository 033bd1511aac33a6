/**
 */
package eu.leam.workbench.model.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Run State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see eu.leam.workbench.model.document.LeamPackage#getRunState()
 * @model
 * @generated
 */
public enum RunState implements Enumerator {
	/**
	 * The '<em><b>Pending</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PENDING_VALUE
	 * @generated
	 * @ordered
	 */
	PENDING(0, "pending", "PENDING"),

	/**
	 * The '<em><b>Running</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RUNNING_VALUE
	 * @generated
	 * @ordered
	 */
	RUNNING(1, "running", "RUNNING"),

	/**
	 * The '<em><b>Completed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPLETED_VALUE
	 * @generated
	 * @ordered
	 */
	COMPLETED(2, "completed", "COMPLETED"),

	/**
	 * The '<em><b>Failed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FAILED_VALUE
	 * @generated
	 * @ordered
	 */
	FAILED(3, "failed", "FAILED"),

	/**
	 * The '<em><b>Cancelled</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CANCELLED_VALUE
	 * @generated
	 * @ordered
	 */
	CANCELLED(4, "cancelled", "CANCELLED"),

	/**
	 * The '<em><b>Timeout</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIMEOUT_VALUE
	 * @generated
	 * @ordered
	 */
	TIMEOUT(5, "timeout", "TIMEOUT"),

	/**
	 * The '<em><b>Node Fail</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NODE_FAIL_VALUE
	 * @generated
	 * @ordered
	 */
	NODE_FAIL(6, "nodeFail", "NODE_FAIL"),

	/**
	 * The '<em><b>Preempted</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREEMPTED_VALUE
	 * @generated
	 * @ordered
	 */
	PREEMPTED(7, "preempted", "PREEMPTED"),

	/**
	 * The '<em><b>Requeued</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REQUEUED_VALUE
	 * @generated
	 * @ordered
	 */
	REQUEUED(8, "requeued", "REQUEUED"),

	/**
	 * The '<em><b>Out Of Memory</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUT_OF_MEMORY_VALUE
	 * @generated
	 * @ordered
	 */
	OUT_OF_MEMORY(9, "outOfMemory", "OUT_OF_MEMORY"),

	/**
	 * The '<em><b>Boot Fail</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOOT_FAIL_VALUE
	 * @generated
	 * @ordered
	 */
	BOOT_FAIL(10, "bootFail", "BOOT_FAIL"),

	/**
	 * The '<em><b>Deadline</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEADLINE_VALUE
	 * @generated
	 * @ordered
	 */
	DEADLINE(11, "deadline", "DEADLINE");

	/**
	 * The '<em><b>Pending</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PENDING
	 * @model name="pending" literal="PENDING"
	 * @generated
	 * @ordered
	 */
	public static final int PENDING_VALUE = 0;

	/**
	 * The '<em><b>Running</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RUNNING
	 * @model name="running" literal="RUNNING"
	 * @generated
	 * @ordered
	 */
	public static final int RUNNING_VALUE = 1;

	/**
	 * The '<em><b>Completed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPLETED
	 * @model name="completed" literal="COMPLETED"
	 * @generated
	 * @ordered
	 */
	public static final int COMPLETED_VALUE = 2;

	/**
	 * The '<em><b>Failed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FAILED
	 * @model name="failed" literal="FAILED"
	 * @generated
	 * @ordered
	 */
	public static final int FAILED_VALUE = 3;

	/**
	 * The '<em><b>Cancelled</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CANCELLED
	 * @model name="cancelled" literal="CANCELLED"
	 * @generated
	 * @ordered
	 */
	public static final int CANCELLED_VALUE = 4;

	/**
	 * The '<em><b>Timeout</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIMEOUT
	 * @model name="timeout" literal="TIMEOUT"
	 * @generated
	 * @ordered
	 */
	public static final int TIMEOUT_VALUE = 5;

	/**
	 * The '<em><b>Node Fail</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NODE_FAIL
	 * @model name="nodeFail" literal="NODE_FAIL"
	 * @generated
	 * @ordered
	 */
	public static final int NODE_FAIL_VALUE = 6;

	/**
	 * The '<em><b>Preempted</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PREEMPTED
	 * @model name="preempted" literal="PREEMPTED"
	 * @generated
	 * @ordered
	 */
	public static final int PREEMPTED_VALUE = 7;

	/**
	 * The '<em><b>Requeued</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REQUEUED
	 * @model name="requeued" literal="REQUEUED"
	 * @generated
	 * @ordered
	 */
	public static final int REQUEUED_VALUE = 8;

	/**
	 * The '<em><b>Out Of Memory</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUT_OF_MEMORY
	 * @model name="outOfMemory" literal="OUT_OF_MEMORY"
	 * @generated
	 * @ordered
	 */
	public static final int OUT_OF_MEMORY_VALUE = 9;

	/**
	 * The '<em><b>Boot Fail</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BOOT_FAIL
	 * @model name="bootFail" literal="BOOT_FAIL"
	 * @generated
	 * @ordered
	 */
	public static final int BOOT_FAIL_VALUE = 10;

	/**
	 * The '<em><b>Deadline</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEADLINE
	 * @model name="deadline" literal="DEADLINE"
	 * @generated
	 * @ordered
	 */
	public static final int DEADLINE_VALUE = 11;

	/**
	 * An array of all the '<em><b>Run State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RunState[] VALUES_ARRAY =
		new RunState[] {
			PENDING,
			RUNNING,
			COMPLETED,
			FAILED,
			CANCELLED,
			TIMEOUT,
			NODE_FAIL,
			PREEMPTED,
			REQUEUED,
			OUT_OF_MEMORY,
			BOOT_FAIL,
			DEADLINE,
		};

	/**
	 * A public read-only list of all the '<em><b>Run State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RunState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Run State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RunState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RunState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Run State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RunState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RunState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Run State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RunState get(int value) {
		switch (value) {
			case PENDING_VALUE: return PENDING;
			case RUNNING_VALUE: return RUNNING;
			case COMPLETED_VALUE: return COMPLETED;
			case FAILED_VALUE: return FAILED;
			case CANCELLED_VALUE: return CANCELLED;
			case TIMEOUT_VALUE: return TIMEOUT;
			case NODE_FAIL_VALUE: return NODE_FAIL;
			case PREEMPTED_VALUE: return PREEMPTED;
			case REQUEUED_VALUE: return REQUEUED;
			case OUT_OF_MEMORY_VALUE: return OUT_OF_MEMORY;
			case BOOT_FAIL_VALUE: return BOOT_FAIL;
			case DEADLINE_VALUE: return DEADLINE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RunState(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //RunState
