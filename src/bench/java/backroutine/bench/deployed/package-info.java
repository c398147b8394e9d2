/**
 * Runs functions as Lambda does: in a process of their own, with the deployed files, the limits of template.yaml and
 * a local runtime API. Nothing of it needs an AWS account.
 */
package backroutine.bench.deployed;
