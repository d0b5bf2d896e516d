package it.infolavoro.web.upkeep;

import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is typed of an entry, beside its places, which have a page of their own. */
public class EntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String kind;
    private String description;
    private String audience;
    private Integer minAge;
    private Integer maxAge;
    private List<String> labourConditions = new ArrayList<>();
    private boolean networkResidents;
    private String eligibility;
    private String documents;
    private List<String> languages = new ArrayList<>();
    private String cost;
    private String directions;
    private String telephone;
    private String email;
    private String website;
    private LocalDate validFrom;
    private LocalDate validUntil;

    /** Shows what an entry says. */
    void show(ServiceContent content) {
        name = content.name();
        kind = content.kind();
        description = content.description();
        audience = content.audience();
        minAge = content.minAge();
        maxAge = content.maxAge();
        labourConditions = new ArrayList<>(content.labourConditions());
        networkResidents = content.networkResidents();
        eligibility = content.eligibility();
        documents = content.documents();
        languages = new ArrayList<>(content.languages());
        cost = content.cost();
        directions = content.directions();
        telephone = content.telephone();
        email = content.email();
        website = content.website();
        validFrom = content.validFrom();
        validUntil = content.validUntil();
    }

    ServiceContent content(List<ServicePlace> places) {
        return new ServiceContent(
                name,
                kind,
                description,
                audience,
                minAge,
                maxAge,
                labourConditions,
                networkResidents,
                eligibility,
                documents,
                languages,
                cost,
                directions,
                telephone,
                email,
                website,
                validFrom,
                validUntil,
                places);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public Integer getMinAge() {
        return minAge;
    }

    public void setMinAge(Integer minAge) {
        this.minAge = minAge;
    }

    public Integer getMaxAge() {
        return maxAge;
    }

    public void setMaxAge(Integer maxAge) {
        this.maxAge = maxAge;
    }

    public List<String> getLabourConditions() {
        return labourConditions;
    }

    public void setLabourConditions(List<String> labourConditions) {
        this.labourConditions = labourConditions;
    }

    public boolean isNetworkResidents() {
        return networkResidents;
    }

    public void setNetworkResidents(boolean networkResidents) {
        this.networkResidents = networkResidents;
    }

    public String getEligibility() {
        return eligibility;
    }

    public void setEligibility(String eligibility) {
        this.eligibility = eligibility;
    }

    public String getDocuments() {
        return documents;
    }

    public void setDocuments(String documents) {
        this.documents = documents;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }

    public String getDirections() {
        return directions;
    }

    public void setDirections(String directions) {
        this.directions = directions;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
