package it.infolavoro.networkprofile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A valid profile of two Comuni and two organisations in a directory, whose files a test then spoils. */
final class SmallProfile {

    private final Path directory;

    private SmallProfile(Path directory) {
        this.directory = directory;
    }

    static SmallProfile in(Path parent) throws IOException {
        return in(parent, "prova", "099001");
    }

    static SmallProfile in(Path parent, String code, String firstIstatCode) throws IOException {
        var profile = new SmallProfile(Files.createDirectory(parent.resolve(code)));
        profile.write(
                "network.csv",
                "code,name,public_name,acknowledge_days,remind_days,expire_days,no_progress_days,"
                        + "access_after_end_days\n" + code + ",Rete di prova,Prova,2,10,30,60,30\n");
        profile.write("protocols.csv", "code,title,signed_on,ends_on\npatto,Patto di prova,2024-01-01,2029-12-31\n");
        profile.write("municipalities.csv", """
                istat_code,belfiore,name,province,cap,population,pec,coordinator
                %s,A001,Uno,RN,47900,1000,uno@pec.example,yes
                099002,A002,Due,RN,47901,2000,,no
                """.formatted(firstIstatCode));
        profile.write("members.csv", "code,name,category\nalfa,Alfa,training\nbeta,\"Beta, cooperativa\",coop\n");
        profile.write("adhesions.csv", """
                protocol,municipality,organisation,valid_from,valid_until
                patto,%s,,2024-01-01,
                patto,099002,,2024-01-01,2024-12-31
                patto,099002,,2025-06-01,
                patto,,alfa,2024-01-01,
                patto,,beta,2024-01-01,
                """.formatted(firstIstatCode));
        profile.write("services.csv", "organisation,code,name,kind,description,demo\nalfa,corsi,Corsi,training,,no\n");
        profile.write(
                "service_places.csv",
                "organisation,service,number,municipality,cap,hours,latitude,longitude\n"
                        + "alfa,corsi,1,Uno,47900,lun-ven 9-12,44.1,12.4\n");
        return profile;
    }

    /** Replaces a text that a file holds. */
    SmallProfile replace(String file, String text, String by) throws IOException {
        var content = Files.readString(directory.resolve(file));
        if (!content.contains(text)) {
            throw new AssertionError(file + " does not hold " + text);
        }
        return write(file, content.replace(text, by));
    }

    SmallProfile write(String file, String content) throws IOException {
        return write(file, content, StandardCharsets.UTF_8);
    }

    SmallProfile write(String file, String content, Charset charset) throws IOException {
        Files.writeString(directory.resolve(file), content, charset);
        return this;
    }

    SmallProfile remove(String file) throws IOException {
        Files.delete(directory.resolve(file));
        return this;
    }

    ProfileFolder folder() {
        return ProfileFolder.directory(directory);
    }

    /** What is wrong, one text per problem; none where the profile is read. */
    List<String> problems() {
        try {
            ProfileReader.read(List.of(folder()));
            return List.of();
        } catch (InvalidProfile invalid) {
            return invalid.problems().stream().map(ProfileProblem::toString).toList();
        }
    }
}
