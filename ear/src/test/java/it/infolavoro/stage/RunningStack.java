package it.infolavoro.stage;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import it.infolavoro.launcher.Ports;
import it.infolavoro.launcher.Project;
import it.infolavoro.launcher.Stack;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole product, started once for all browser tests by the launcher that people use too: MariaDB, Keycloak and the
 * application on free ports, with an empty data directory and the demo's data; a mail server; and one Chromium. Tests
 * take it as a parameter.
 */
public final class RunningStack implements BeforeAllCallback, ParameterResolver {

    private static final System.Logger LOG = System.getLogger(RunningStack.class.getName());

    private static final class Running implements AutoCloseable {

        private final Project project = Project.find();
        private final Ports ports = Ports.free();
        private final Set<String> refused = ConcurrentHashMap.newKeySet();
        private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
        private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        private final Stack stack;
        private final Playwright playwright;
        private final Browser browser;

        Running() {
            mails.start();
            treatSomeApart();
            System.setProperty("mail.host", "127.0.0.1");
            System.setProperty("mail.port", String.valueOf(mails.getSmtp().getPort()));
            stack = new Stack(
                    project,
                    Directories.fresh(project, "browser"),
                    ports,
                    "demo",
                    step -> LOG.log(Level.INFO, () -> step));
            try {
                playwright = Playwright.create();
                // As patient as everything else that waits: a busy machine is no fault of the page.
                PlaywrightAssertions.setDefaultAssertionTimeout(Desk.LIMIT_MILLIS);
                browser = Chromium.launch(playwright);
                stack.start();
            } catch (RuntimeException failure) {
                stack.close();
                throw failure;
            }
        }

        private void treatSomeApart() {
            var usual = mails.getUserManager().getMessageDeliveryHandler();
            mails.getUserManager().setMessageDeliveryHandler((mail, address) -> {
                if (refused.contains(address.getEmail())) {
                    throw new MessagingException("Refused, as a test wants it");
                }
                var mailbox = usual.handle(mail, address);
                var latch = held.get(address.getEmail());
                if (latch != null) {
                    deliverWithoutAnAnswer(mailbox, mail, latch);
                }
                return mailbox;
            });
        }

        /** The mail is in the mailbox, and whoever sent it does not hear so; nor will it be delivered once more. */
        private static void deliverWithoutAnAnswer(GreenMailUser mailbox, MovingMessage mail, CountDownLatch latch)
                throws MessagingException {
            try {
                mailbox.deliver(mail);
                latch.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            throw new MessagingException("Whoever sent it has gone");
        }

        @Override
        public void close() {
            try (stack) {
                mails.stop();
                playwright.close();
            }
        }
    }

    private Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(Namespace.create(RunningStack.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningStack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return this;
    }

    /** The application's address, ending with a slash. */
    public String url() {
        return "http://localhost:" + running.ports.http() + "/";
    }

    /** Where the stack's database and login server are, as the application's settings. */
    public Map<String, String> settings() {
        return running.stack.settings();
    }

    /** A connection to the stack's database as its owner, to be closed. */
    public Connection database() throws SQLException {
        var settings = settings();
        return DriverManager.getConnection(
                settings.get("DB_URL"), settings.get("DB_OWNER_USER"), settings.get("DB_OWNER_PASSWORD"));
    }

    /** Changes the stack's database as its owner, such as to put what has happened into the past. */
    public void change(String sql) throws SQLException {
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the product has sent to an address so far, the oldest first. */
    public List<MimeMessage> mailsTo(String address) {
        return Stream.of(running.mails.getReceivedMessagesForDomain(address)).toList();
    }

    /** Has the mail server refuse what is sent to an address, until it is told otherwise. */
    public void refuseMailsTo(String address) {
        running.refused.add(address);
    }

    /** Has the mail server take what is sent to an address again. */
    public void takeMailsTo(String address) {
        running.refused.remove(address);
    }

    /** Has the mail server take what is sent to an address and not say so, until it is told otherwise. */
    public void holdAnswersFor(String address) {
        running.held.put(address, new CountDownLatch(1));
    }

    /** Has the mail server answer again. */
    public void releaseAnswersFor(String address) {
        running.held.remove(address).countDown();
    }

    /** Ends the application's server by SIGKILL, as a failing machine would, and waits until it is gone. */
    public void killApplication() {
        var server = ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("jboss-modules"))
                .findFirst()
                .orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Starts it again. */
    public void startApplicationAgain() {
        running.stack.startApplicationAgain();
    }

    /** A browser of its own, in which a demo user has logged in through Keycloak and sees the start page. */
    public Desk login(String username) {
        var desk = visitor();
        desk.login(username);
        return desk;
    }

    /** A browser of its own in which nobody is logged in. */
    public Desk visitor() {
        return new Desk(running.browser, url(), screenshots(), true);
    }

    /** The same where scripts are switched off. */
    public Desk visitorWithoutScripts() {
        return new Desk(running.browser, url(), screenshots(), false);
    }

    private Path screenshots() {
        return running.project.root().resolve("ear/target/screenshots");
    }
}
