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

/** Writes a sheet again in which days are texts: {@code t="d"} and {@code 2026-11-21} becomes {@code t="str"}. One event at a time. */
final class DaysAsText {

    private static final QName TYPE = new QName("t");

    private final XMLEventFactory events = XMLEventFactory.newFactory();
    private final XMLEventReader sheet;

    DaysAsText(XMLEventReader sheet) {
        this.sheet = sheet;
    }

    void writeTo(OutputStream into) throws XMLStreamException {
        var writer = XMLOutputFactory.newFactory().createXMLEventWriter(into, "UTF-8");
        while (sheet.hasNext()) {
            writer.add(written(sheet.nextEvent()));
        }
        writer.flush();
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
