package it.infolavoro.demo;

import it.infolavoro.network.CodeItem;
import it.infolavoro.network.CodeLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Picks values of a network's code lists: the first ones more often, as in life. */
final class DemoCodes {

    private final CodeLists lists;
    private final long networkId;
    private final Random random;

    DemoCodes(CodeLists lists, long networkId, Random random) {
        this.lists = lists;
        this.networkId = networkId;
        this.random = random;
    }

    String any(String list) {
        var items = lists.items(networkId, list);
        if (items.isEmpty()) {
            throw new IllegalStateException("The network has no code list " + list);
        }
        return items.get((int) (items.size() * random.nextDouble() * random.nextDouble()))
                .key();
    }

    List<String> some(String list, int most) {
        var keys = new ArrayList<>(
                lists.items(networkId, list).stream().map(CodeItem::key).toList());
        Collections.shuffle(keys, random);
        return keys.subList(0, Math.min(keys.size(), 1 + random.nextInt(most)));
    }
}
