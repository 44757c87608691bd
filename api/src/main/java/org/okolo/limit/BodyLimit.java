package org.okolo.limit;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.okolo.problem.TooLarge;

/**
 * Refuses bodies that are too large: before reading where the length is told, and while reading where it is not. The server's own
 * check would end the answer without a body in the second case.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {

    static final long USUAL = 1024 * 1024;

    @Inject
    ResourceInfo resource;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        var largest = largest();
        var told = body.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        if (told != null && Long.parseLong(told) > largest) {
            throw tooLarge(largest);
        }
        body.setInputStream(new Measured(body.getInputStream(), largest));
        return body.proceed();
    }

    private long largest() {
        var own = resource.getResourceMethod().getAnnotation(BodyUpTo.class);
        return own == null ? USUAL : own.value();
    }

    private static TooLarge tooLarge(long largest) {
        return new TooLarge("The body of this request may have " + largest + " bytes.");
    }

    private static final class Measured extends FilterInputStream {

        private final long largest;
        private long left;

        Measured(InputStream body, long largest) {
            super(body);
            this.largest = largest;
            this.left = largest;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            return read < 0 ? read : counted(read, 1);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = super.read(into, from, most);
            return read < 0 ? read : counted(read, read);
        }

        private int counted(int answer, int bytes) {
            left -= bytes;
            if (left < 0) {
                throw tooLarge(largest);
            }
            return answer;
        }
    }
}
