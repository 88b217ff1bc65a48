using MimFunctions.Domain.Forms;
using MimFunctions.Forms;
using MimFunctions.Forms.Writing;
namespace MimFunctions.Tests.Forms.Writing;
public class Dump { [Fact] public void D() { File.WriteAllBytes("/tmp/w/empty.docx", FormTemplate.Write(FormLibrary.BuiltIn.ReportForm, FormFields.None)); File.WriteAllBytes("/tmp/w/filled.docx", FormTemplate.Write(FormLibrary.BuiltIn.ReportForm, FormTemplateTests.Filled)); } }
