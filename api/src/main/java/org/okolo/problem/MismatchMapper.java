package org.okolo.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** JSON of another form than expected, which the server would answer with an empty 400. {@link OneShape} finds the words. */
@Provider
@Priority(1)
public class MismatchMapper extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException mismatch) {
        return HttpProblem.valueOf(Response.Status.BAD_REQUEST);
    }
}
