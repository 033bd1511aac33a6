package eu.leam.workbench.ui.design.dataset;

import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Kind;
import eu.leam.workbench.model.kind.Ref;
import eu.leam.workbench.model.text.DocumentText;
import eu.leam.workbench.ui.design.CardWords;
import eu.leam.workbench.ui.design.Messages;
import eu.leam.workbench.ui.design.form.FieldForm;
import eu.leam.workbench.ui.design.form.FieldSpec;
import eu.leam.workbench.ui.design.form.FormPage;
import eu.leam.workbench.ui.document.PageDocument;
import eu.leam.workbench.ui.document.PageEdit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;

/** The form of a dataset card: what it is, what may be done with it, where it comes from, how large it is. */
final class CardPage extends FormPage {
    private FieldForm what;
    private FieldForm rights;
    private FieldForm source;
    private FieldForm size;

    @Override
    public String title() {
        return Messages.CardPage_title;
    }

    @Override
    protected void fill(Composite page, PageEdit edit) {
        part(() -> what = form(page, edit, what()));
        part(() -> rights = titled(page, edit, Messages.CardPage_rights, rights()));
        part(() -> source = titled(page, edit, Messages.CardPage_source, source()));
        part(() -> size = titled(page, edit, Messages.CardPage_size, size()));
    }

    private static FieldForm titled(Composite page, PageEdit edit, String words, List<FieldSpec> fields) {
        heading(page, words);
        return form(page, edit, fields);
    }

    private static FieldForm form(Composite page, PageEdit edit, List<FieldSpec> fields) {
        return new FieldForm(page, "card", fields, edit, CardWords::of);
    }

    @Override
    protected void render(PageDocument document) {
        var read = DocumentText.read(
                new Ref(Kind.DATASET, document.id()), document.text().getBytes(StandardCharsets.UTF_8));
        Optional<Document> card = Optional.ofNullable(read.document());
        List.of(what, rights, source, size).forEach(form -> part(() -> form.show(card, document)));
    }

    @Override
    protected void focus() {
        what.setFocus();
    }

    private static List<FieldSpec> what() {
        return List.of(
                FieldSpec.of("title", Messages.Card_title, Messages.Card_titleHelp),
                FieldSpec.of("language", Messages.Card_language, Messages.Card_languageHelp),
                FieldSpec.of("modality", Messages.Card_modality, Messages.Card_modalityHelp),
                FieldSpec.of("domain", Messages.Card_domain, Messages.Card_domainHelp));
    }

    private static List<FieldSpec> rights() {
        return List.of(
                FieldSpec.of("licence", Messages.Card_licence, Messages.Card_licenceHelp),
                FieldSpec.of("licenceText", Messages.Card_licenceText, Messages.Card_licenceTextHelp)
                        .tall(3),
                FieldSpec.of("personalData", Messages.Card_personalData, Messages.Card_personalDataHelp),
                FieldSpec.of("securityLevel", Messages.Card_securityLevel, Messages.Card_securityLevelHelp),
                FieldSpec.of("sphere", Messages.Card_sphere, Messages.Card_sphereHelp));
    }

    private static List<FieldSpec> source() {
        return List.of(
                FieldSpec.of("source", Messages.Card_source, Messages.Card_sourceHelp)
                        .tall(2),
                FieldSpec.of("uri", Messages.Card_uri, Messages.Card_uriHelp),
                FieldSpec.of("sha256", Messages.Card_sha256, Messages.Card_sha256Help));
    }

    private static List<FieldSpec> size() {
        return List.of(
                FieldSpec.of("bytes", Messages.Card_bytes, Messages.Card_bytesHelp),
                FieldSpec.of("documents", Messages.Card_documents, Messages.Card_documentsHelp),
                FieldSpec.of("tokens", Messages.Card_tokens, Messages.Card_tokensHelp),
                FieldSpec.of("duplicates", Messages.Card_duplicates, Messages.Card_duplicatesHelp));
    }
}
