package it.infolavoro.formsettings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What networks and the bound Comune have settled. The networks' part changes only when a profile is loaded. */
@ApplicationScoped
public class FormSettings {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    private final Map<Long, Map<FormField, FieldRule>> known = new ConcurrentHashMap<>();

    /** What the bound Comune has settled, if anything. */
    Optional<FormSetting> own() {
        return em.createQuery("select s from FormSetting s", FormSetting.class)
                .getResultStream()
                .findFirst();
    }

    /** Stores the first settings of the bound Comune, and gives the id. */
    public long add(FormSetting setting) {
        em.persist(setting);
        em.flush();
        return setting.id();
    }

    /** What a network has settled. */
    Map<FormField, FieldRule> ofNetwork(long networkId) {
        return known.computeIfAbsent(networkId, this::read);
    }

    /** Forgets the networks' settings, after a profile was loaded. */
    public void forget() {
        known.clear();
    }

    private Map<FormField, FieldRule> read(long networkId) {
        var rules = new EnumMap<FormField, FieldRule>(FormField.class);
        em.createQuery("select r from NetworkFieldRule r where r.networkId = :network", NetworkFieldRule.class)
                .setParameter("network", networkId)
                .getResultList()
                .forEach(one -> FormField.find(one.field()).ifPresent(field -> rules.put(field, one.rule())));
        return rules;
    }
}
