/**
 * What the tests of the shipped parts stand on (ADR 0003). Two kinds, each in a JVM of its own.
 *
 * <p><b>In the container</b>: a class {@code XxxIT} in {@code it.infolavoro.container}, so that it is deployed with the
 * application:
 *
 * <pre>{@code
 * @ExtendWith(ArquillianExtension.class)
 * class ReferralIT {
 *     @Deployment
 *     static EnterpriseArchive application() {
 *         return DeployedEar.withTests();
 *     }
 *
 *     @EJB
 *     ReferralService referrals;
 *
 *     @Test
 *     void refusesToAcceptAClosedDelivery() throws Exception {
 *         As.deskOperator("011027").run(() -> referrals.open(1));
 *     }
 * }
 * }</pre>
 *
 * The annotation and the deployment method stand in each class itself, as the server looks for them there. The database
 * is a real MariaDB, empty at first, with the profile {@code demo}; Keycloak is absent and {@code As} makes the logins.
 * All classes share one deployment ({@link it.infolavoro.stage.SharedDeployment}). Run one: {@code ./mvnw verify
 * -DskipUnitTests -DskipBrowserTests -Dit.test=ReferralIT}. Its servers' files and logs stay in
 * {@code ear/target/stage/container}.
 *
 * <p><b>In a browser</b>: a class {@code XxxBrowserIT} in {@code it.infolavoro.browser}. The whole stack runs once for
 * all of them, with the demo's data; {@code Desk} is a browser in which one user is logged in through Keycloak:
 *
 * <pre>{@code
 * @ExtendWith(RunningStack.class)
 * class IntakeBrowserIT {
 *     @Test
 *     void recordsAVisit(RunningStack stack) {
 *         try (var desk = stack.login("operatore.sarzana")) {
 *             desk.open("citizen/list.xhtml");
 *             desk.page().getByLabel("Cognome").fill("Rossi");
 *             desk.settled();
 *             desk.look("citizen-list");
 *         }
 *     }
 * }
 * }</pre>
 *
 * {@code look} keeps screenshots at 1280 and 320 px in {@code ear/target/screenshots} and lets axe judge the page; a
 * test calls it for every page and state it reaches. Run one: {@code ./mvnw verify -DskipUnitTests -DskipContainerTests
 * -Dit.test=IntakeBrowserIT}; the servers' logs stay in {@code ear/target/stage/browser/logs}.
 *
 * <p>Every test makes its own data and runs in any order; nothing is cleaned up.
 */
package it.infolavoro.stage;
