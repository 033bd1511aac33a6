/**
 */
package eu.leam.workbench.model.document.impl;

import eu.leam.workbench.model.document.LeamPackage;
import eu.leam.workbench.model.document.Mixture;
import eu.leam.workbench.model.document.MixtureEntry;
import eu.leam.workbench.model.document.Scheme;

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
 * An implementation of the model object '<em><b>Mixture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link eu.leam.workbench.model.document.impl.MixtureImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.MixtureImpl#getScheme <em>Scheme</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.MixtureImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.MixtureImpl#getTokenBudget <em>Token Budget</em>}</li>
 *   <li>{@link eu.leam.workbench.model.document.impl.MixtureImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MixtureImpl extends DocumentImpl implements Mixture {
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
	 * The default value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected static final Scheme SCHEME_EDEFAULT = Scheme.PROPORTIONAL;

	/**
	 * The cached value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected Scheme scheme = SCHEME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final double TEMPERATURE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected double temperature = TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTokenBudget() <em>Token Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokenBudget()
	 * @generated
	 * @ordered
	 */
	protected static final long TOKEN_BUDGET_EDEFAULT = 500000L;

	/**
	 * The cached value of the '{@link #getTokenBudget() <em>Token Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTokenBudget()
	 * @generated
	 * @ordered
	 */
	protected long tokenBudget = TOKEN_BUDGET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<MixtureEntry> entries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MixtureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LeamPackage.Literals.MIXTURE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.MIXTURE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scheme getScheme() {
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheme(Scheme newScheme) {
		Scheme oldScheme = scheme;
		scheme = newScheme == null ? SCHEME_EDEFAULT : newScheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.MIXTURE__SCHEME, oldScheme, scheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTemperature() {
		return temperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemperature(double newTemperature) {
		double oldTemperature = temperature;
		temperature = newTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.MIXTURE__TEMPERATURE, oldTemperature, temperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getTokenBudget() {
		return tokenBudget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTokenBudget(long newTokenBudget) {
		long oldTokenBudget = tokenBudget;
		tokenBudget = newTokenBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LeamPackage.MIXTURE__TOKEN_BUDGET, oldTokenBudget, tokenBudget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MixtureEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<MixtureEntry>(MixtureEntry.class, this, LeamPackage.MIXTURE__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case LeamPackage.MIXTURE__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
			case LeamPackage.MIXTURE__TITLE:
				return getTitle();
			case LeamPackage.MIXTURE__SCHEME:
				return getScheme();
			case LeamPackage.MIXTURE__TEMPERATURE:
				return getTemperature();
			case LeamPackage.MIXTURE__TOKEN_BUDGET:
				return getTokenBudget();
			case LeamPackage.MIXTURE__ENTRIES:
				return getEntries();
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
			case LeamPackage.MIXTURE__TITLE:
				setTitle((String)newValue);
				return;
			case LeamPackage.MIXTURE__SCHEME:
				setScheme((Scheme)newValue);
				return;
			case LeamPackage.MIXTURE__TEMPERATURE:
				setTemperature((Double)newValue);
				return;
			case LeamPackage.MIXTURE__TOKEN_BUDGET:
				setTokenBudget((Long)newValue);
				return;
			case LeamPackage.MIXTURE__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends MixtureEntry>)newValue);
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
			case LeamPackage.MIXTURE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case LeamPackage.MIXTURE__SCHEME:
				setScheme(SCHEME_EDEFAULT);
				return;
			case LeamPackage.MIXTURE__TEMPERATURE:
				setTemperature(TEMPERATURE_EDEFAULT);
				return;
			case LeamPackage.MIXTURE__TOKEN_BUDGET:
				setTokenBudget(TOKEN_BUDGET_EDEFAULT);
				return;
			case LeamPackage.MIXTURE__ENTRIES:
				getEntries().clear();
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
			case LeamPackage.MIXTURE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case LeamPackage.MIXTURE__SCHEME:
				return scheme != SCHEME_EDEFAULT;
			case LeamPackage.MIXTURE__TEMPERATURE:
				return temperature != TEMPERATURE_EDEFAULT;
			case LeamPackage.MIXTURE__TOKEN_BUDGET:
				return tokenBudget != TOKEN_BUDGET_EDEFAULT;
			case LeamPackage.MIXTURE__ENTRIES:
				return entries != null && !entries.isEmpty();
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
		result.append(", scheme: ");
		result.append(scheme);
		result.append(", temperature: ");
		result.append(temperature);
		result.append(", tokenBudget: ");
		result.append(tokenBudget);
		result.append(')');
		return result.toString();
	}

} //MixtureImpl
