/**
 * Fetching packages through the npm client of this machine; the client alone knows registries, proxies and accounts.
 */
package eu.leam.workbench.data.npm;
