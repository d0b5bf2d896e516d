package it.infolavoro.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.intake.CloseNeed;
import it.infolavoro.intake.RecordIntake;
import it.infolavoro.referral.ReferralContent;
import it.infolavoro.report.ReportFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final String ID = "7f1c2a52-3b6a-4c60-9e6c-0b7f4f1e0001";

    private final ObjectMapper json = new Json().getContext(Object.class);

    @Test
    void readsWhatItWrote() throws JsonProcessingException {
        var body = "{'requestId':'" + ID + "','person':{'surname':'Rossi','givenName':'Anna','birthDate':'1990-02-20',"
                + "'sex':'FEMALE'},'warningsConfirmed':true}";
        var command = json.readValue(body.replace('\'', '"'), RegisterCitizen.class);
        assertEquals(LocalDate.of(1990, 2, 20), command.person().birthDate());
        assertEquals(command, json.readValue(json.writeValueAsString(command), RegisterCitizen.class));
    }

    @Test
    void readsTimesWithoutZoneAndMonths() throws JsonProcessingException {
        var body = "{'requestId':'" + ID + "','citizenId':1,'visit':{'visitedAt':'2026-01-12T09:30','channel':'phone',"
                + "'reasons':['a','a'],'needs':[],'noticeVersion':'1'}}";
        var visit = json.readValue(body.replace('\'', '"'), RecordIntake.class).visit();
        assertEquals(LocalDateTime.of(2026, 1, 12, 9, 30), visit.visitedAt());
        assertEquals(1, visit.reasons().size());
        var filter = new ReportFilter(YearMonth.of(2026, 1), null, null, null);
        assertEquals("{\"from\":\"2026-01\"}", json.writeValueAsString(filter));
        assertEquals("\"2026-01-12T09:30:00Z\"", json.writeValueAsString(Instant.parse("2026-01-12T09:30:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'needId':1}",
                "{'needId':1,'version':null}",
                "{'needId':1,'version':'1'}",
                "{'needId':1,'version':1.5}",
                "{'needId':1,'version':true}",
                "{'needId':1,'version':99999999999999999999}",
                "{'needId':1,'version':1} x",
                "[]",
                "{"
            })
    void refusesWhatIsMissingOrOfAnotherType(String body) {
        assertThrows(JacksonException.class, () -> json.readValue(body.replace('\'', '"'), CloseNeed.class), body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-02-30", "12026-01-01", "+12026-01-01", "-0001-01-01", "90-01-01", "1/2/1990", ""})
    void refusesDaysThatAreNotInTheCalendar(String day) {
        assertThrows(JacksonException.class, () -> json.readValue('"' + day + '"', LocalDate.class), day);
    }

    @Test
    void refusesUnknownPropertiesByName() {
        var failure = assertThrows(
                UnrecognizedPropertyException.class,
                () -> json.readValue("{\"needId\":1,\"version\":1,\"demo\":true}", CloseNeed.class));
        assertEquals("demo", failure.getPropertyName());
    }

    @Test
    void refusesNullInsideLists() {
        var body = "{'citizenId':1,'needKind':'guidance','serviceIds':[null],'sections':[],'legalBasis':'a',"
                + "'noticeVersion':'1','firstWins':true}";
        assertThrows(JacksonException.class, () -> json.readValue(body.replace('\'', '"'), ReferralContent.class));
    }
}
