package org.okolo.exchange.file;

import java.io.OutputStream;
import java.util.ArrayList;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Writes a sheet again as its reader knows sheets, one event at a time: days as texts, so {@code t="d"} becomes {@code t="str"}, and texts
 * without the reading aids that stand beside their signs.
 */
final class PlainSheet {

    static final String READING_AID = "rPh";

    private static final QName TYPE = new QName("t");

    private final XMLEventFactory events = XMLEventFactory.newFactory();
    private final XMLEventReader sheet;

    PlainSheet(XMLEventReader sheet) {
        this.sheet = sheet;
    }

    void writeTo(OutputStream into) throws XMLStreamException {
        var writer = XMLOutputFactory.newFactory().createXMLEventWriter(into, "UTF-8");
        while (sheet.hasNext()) {
            var event = sheet.nextEvent();
            if (isReadingAid(event)) {
                skip();
            } else {
                writer.add(written(event));
            }
        }
        writer.flush();
    }

    private static boolean isReadingAid(XMLEvent event) {
        return event.isStartElement()
                && event.asStartElement().getName().getLocalPart().equals(READING_AID);
    }

    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = sheet.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    private XMLEvent written(XMLEvent event) {
        if (event.isStartElement() && isDay(event.asStartElement())) {
            var cell = event.asStartElement();
            var attributes = new ArrayList<Attribute>();
            cell.getAttributes().forEachRemaining(attributes::add);
            attributes.replaceAll(one -> one.getName().equals(TYPE) ? events.createAttribute(TYPE, "str") : one);
            return events.createStartElement(cell.getName(), attributes.iterator(), cell.getNamespaces());
        }
        return event;
    }

    private static boolean isDay(StartElement element) {
        var type = element.getAttributeByName(TYPE);
        return element.getName().getLocalPart().equals("c")
                && type != null
                && type.getValue().equals("d");
    }
}
