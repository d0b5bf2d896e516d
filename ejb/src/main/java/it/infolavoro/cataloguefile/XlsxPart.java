package it.infolavoro.cataloguefile;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a spreadsheet, read forward, element by element, with neither a DTD nor anything from outside. */
final class XlsxPart {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    XlsxPart(byte[] content) throws XMLStreamException {
        synchronized (FACTORY) {
            xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the next element of this name; false at the end. */
    boolean next(String name) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && is(name)) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next element of one of these names; false where the element around it ends. */
    boolean nextWithin(String around, String... names) throws XMLStreamException {
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && List.of(names).contains(xml.getLocalName())) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && is(around)) {
                return false;
            }
        }
        return false;
    }

    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    /** The attribute of this name, whatever it belongs to; null for none. */
    String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element, which has no others in it. */
    String text() throws XMLStreamException {
        return xml.getElementText();
    }
}
