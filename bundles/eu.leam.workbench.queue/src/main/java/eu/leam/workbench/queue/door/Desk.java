package eu.leam.workbench.queue.door;

import com.fasterxml.jackson.databind.JsonNode;
import eu.leam.workbench.queue.job.Refusal;
import java.util.Map;

/** Does what a client asks for, one request after the other. */
public interface Desk {

    /**
     * Answers a request whose token and version have been checked.
     *
     * @param deed what to do
     * @param request its parameters
     * @return the keys of the answer beside {@code version} and {@code ok}
     * @throws Refusal when it is not done
     */
    Map<String, Object> ask(String deed, JsonNode request) throws Refusal;
}
