package it.infolavoro.publiccatalogue;

import it.infolavoro.servicecontent.ServicePlace;
import java.util.List;

/**
 * A place of a published service.
 *
 * @param service the codes of network, organisation and service
 * @param province null where it is not known
 */
record PublicPlaceRow(List<String> service, ServicePlace place, String province) {}
