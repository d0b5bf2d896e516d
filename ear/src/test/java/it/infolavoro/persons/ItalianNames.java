package it.infolavoro.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Plausible names of people in Italy: common ones more often, and a long tail of surnames that are built as Italian
 * surnames are. The lists and weights are our own; they imitate how unevenly names are spread, not any register.
 */
final class ItalianNames {

    private static final List<String> SURNAMES = words("""
            Rossi,Russo,Ferrari,Esposito,Bianchi,Romano,Colombo,Ricci,Marino,Greco,Bruno,Gallo,Conti,De Luca,
            Mancini,Costa,Giordano,Rizzo,Lombardi,Moretti,Barbieri,Fontana,Santoro,Mariani,Rinaldi,Caruso,Ferrara,
            Galli,Martini,Leone,Longo,Gentile,Martinelli,Vitale,Lombardo,Serra,Coppola,De Santis,D'Angelo,Marchetti,
            Parisi,Villa,Conte,Ferraro,Ferri,Fabbri,Bianco,Marini,Grasso,Valentini,Messina,Sala,De Angelis,Gatti,
            Pellegrini,Palumbo,Sanna,Farina,Rizzi,Monti,Cattaneo,Morelli,Amato,Silvestri,Mazza,Testa,Grassi,
            Pellegrino,Carbone,Giuliani,Benedetti,Barone,Rossetti,Caputo,Montanari,Guerra,Palmieri,Bernardi,Martino,
            Fiore,De Rosa,Ferretti,Bellini,Basile,Riva,Donati,Piras,Vitali,Battaglia,Sartori,Neri,Costantini,Milani,
            Pagano,Ruggiero,Sorrentino,D'Amico,Orlando,Damico,Negri,Mantovani,Gallo,Zanetti,Bertolini,Chiesa,
            Gherardi,Ghezzi,Ceccarelli,Cecchini,Magnani,Cagnoni,Bagnasco,Ognibene,Figliomeni,Paglia,Quaranta,
            Quintavalle,Acquaviva,Iannone,Jacobone,Xella,Zaccaria,Nicolò,Fontanarosa,Dell'Acqua,Dalla Chiesa,
            Di Stefano,La Rosa,Lo Presti,Li Causi,Del Vecchio,Degli Esposti,Da Ros,Di Giovanni,D'Alessandro,Re,Po,
            Bo,Rho,Pace,Fo,Cordova,Spezzano,Tosi,Vinciguerra,Bonanno,Bevilacqua,Mangiapane,Passalacqua,Tagliabue,Hu,
            Chen,Wang,Li,Zhou,Singh,Kumar,Kaur,Hossain,Islam,Rahman,Ahmed,Mohamed,Hassan,El Amrani,Ben Salah,Diallo,
            Ndiaye,Fall,Diop,Traoré,Kowalski,Nowak,Popescu,Ionescu,Dumitru,Hoxha,Shehu,Gjoka,Kovalenko,Shevchenko,
            Petrenko,Rodríguez,García,Gómez,Sánchez,Núñez,Müller,Schmidt,Jovanović,Petrović,Şahin,
            Øystad,Łukasiewicz""");

    private static final List<String> MEN = words("""
            Giuseppe,Giovanni,Antonio,Mario,Luigi,Francesco,Angelo,Vincenzo,Pietro,Salvatore,Carlo,Franco,Domenico,
            Bruno,Paolo,Michele,Giorgio,Aldo,Sergio,Luciano,Andrea,Marco,Luca,Alessandro,Roberto,Stefano,Massimo,
            Fabio,Davide,Simone,Matteo,Lorenzo,Gabriele,Riccardo,Federico,Daniele,Tommaso,Emanuele,Nicolò,Niccolò,
            Edoardo,Giacomo,Filippo,Leonardo,Alberto,Claudio,Maurizio,Enrico,Giancarlo,Gianluca,Gianpaolo,Giampiero,
            Umberto,Cosimo,Jacopo,Iacopo,Ciro,Gennaro,Rocco,Pasquale,Raffaele,Christian,Kevin,Mirko,Michael,Mohamed,
            Ahmed,Youssef,Ali,Omar,Ion,Andrei,Mihai,Dritan,Arben,Wei,Jun,Singh,Rajesh,Oleksandr,Mykola,José,Jesús,
            Mamadou,Ousmane,Ivo,Ugo,Eugenio""");

    private static final List<String> WOMEN = words("""
            Maria,Anna,Giuseppina,Rosa,Angela,Giovanna,Teresa,Lucia,Carmela,Caterina,Francesca,Laura,Antonietta,
            Carla,Elena,Concetta,Rita,Margherita,Franca,Paola,Giulia,Sara,Chiara,Valentina,Alessandra,Silvia,
            Federica,Elisa,Martina,Simona,Stefania,Daniela,Patrizia,Cristina,Barbara,Monica,Sofia,Aurora,Alice,
            Ginevra,Emma,Giorgia,Greta,Beatrice,Matilde,Vittoria,Noemi,Camilla,Rebecca,Gaia,Agnese,Benedetta,
            Michela,Debora,Deborah,Jessica,Gessica,Sharon,Katia,Tania,Tanya,Yasmine,Fatima,Amina,Aicha,Elena,Ioana,
            Mihaela,Oksana,Olena,Nataliya,Svitlana,Xhensila,Elira,Xiu,Mei,Rosario,Guadalupe,Noèmi,Desirée,Zoe,Ada,
            Eva,Ivana,Letizia,Pia,Nicoletta,Raffaella,Immacolata""");

    private static final List<String> ROOTS = words("""
            Bern,Mart,Bart,Bert,Ros,Bian,Ner,Gall,Ferr,Fabbr,Mor,Cost,Font,Mont,Vall,Camp,Sant,Paol,Piet,Giann,Ant,
            Marc,Luc,Nicol,Matt,Stef,Simon,Tom,Fil,Gall,Bald,Ben,Bon,Bell,Brun,Bass,Gross,Lung,Cort,Ricc,Cap,Test,
            Man,Brac,Zan,Zamb,Zucc,Gugl,Gher,Ghis,Chiar,Chiav,Cecch,Cicc,Scia,Schi,Sgarb,Sbarb,Squarc,Tagl,Paglia,
            Magn,Sign,Bagn,Cagn,Pugn,Ognib,Torr,Terr,Serr,Guerr,Batt,Gatt,Fratt,Orl,Orsin,Ott,Pasqu,Pell,Per,Pic,
            Pier,Pol,Pozz,Ram,Rav,Rin,Rob,Rug,Sal,Sav,Scal,Ser,Sor,Spin,Tar,Ter,Tof,Trev,Urb,Ven,Ver,Vig,Vis,Vol,
            Land,Lanz,Laz,Leon,Lib,Lom,Mal,Mar,Mas,Mel,Mer,Mich,Mil,Min,Mir,Mol,Nan,Nat,Nav,Ol,Pac,Pad,Pal,Pan,Par,
            Pas,Dam,Dan,Don,Dor,Dur,Ell,Erm,Fant,Far,Fed,Fior""");

    private static final List<String> ENDINGS = words("""
            ini,etti,elli,oni,ucci,acci,otti,ati,ari,one,ello,etto,ino,eri,ieri,esi,aro,ale,igo,ighi,ardi,aldi,andi,
            anti,enti,ozzi,uzzi,azzi,oli,illi,ucchi,occhi,ighetti,arelli,olini,ettini,inelli,onetti,orini,asso,esco,
            iano,ana,enghi,asco,ago,ate,eri,era,isi,aglia,iglio,egna,ogna,accio""");

    private final Random random;

    ItalianNames(Random random) {
        this.random = random;
    }

    /** A surname: one of the list in half of the cases, else one of some ten thousand built ones; seldom two. */
    String surname() {
        var first = one();
        return random.nextInt(50) == 0 ? first + " " + one() : first;
    }

    private String one() {
        if (random.nextBoolean()) {
            return SURNAMES.get(uneven(SURNAMES.size()));
        }
        return ROOTS.get(random.nextInt(ROOTS.size())) + ENDINGS.get(uneven(ENDINGS.size()));
    }

    /** A given name; one in eight persons has two. */
    String givenName(boolean woman) {
        var names = woman ? WOMEN : MEN;
        var first = names.get(uneven(names.size()));
        return random.nextInt(8) == 0 ? first + " " + names.get(uneven(names.size())) : first;
    }

    /** A place in a list of which the first ones come up most. */
    private int uneven(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2.2));
    }

    private static List<String> words(String list) {
        var words = new ArrayList<String>();
        for (var word : list.split(",")) {
            words.add(word.strip());
        }
        return List.copyOf(words);
    }
}
