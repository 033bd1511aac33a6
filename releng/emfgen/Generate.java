import java.io.File;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Generates the Java of the document model. Arguments: the genmodel file and the folder of the model bundle. */
public final class Generate {
    public static void main(String[] arguments) {
        File bundle = new File(arguments[1]).getAbsoluteFile();
        EcorePlugin.ExtensionProcessor.process(null);
        EcorePlugin.getPlatformResourceMap().put("eu.leam.workbench.model", URI.createFileURI(bundle.getPath() + "/"));
        GenModelPackage.eINSTANCE.eClass();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        var resources = new ResourceSetImpl();
        var types = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        types.put("ecore", new EcoreResourceFactoryImpl());
        types.put("genmodel", new EcoreResourceFactoryImpl());
        var resource = resources.getResource(URI.createFileURI(new File(arguments[0]).getAbsolutePath()), true);
        var model = (GenModel) resource.getContents().get(0);
        EcoreUtil.resolveAll(resources);
        model.reconcile();
        model.setCanGenerate(true);
        var generator = new Generator();
        generator.setInput(model);
        Diagnostic result = generator.generate(
                model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, "model", new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.WARNING) {
            System.err.println(result.getMessage() + " " + result.getChildren());
            System.exit(1);
        }
    }
}
