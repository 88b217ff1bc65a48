using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;

namespace MimFunctions.Domain.Tests.Intake;

public sealed class WrongFolderTests
{
    private static readonly Arrival Arrival = new("AT", "form.docx", "v1", "d1", Given.Received);

    [Theory]
    [InlineData(WrongFolder.NoState, true)]
    [InlineData(WrongFolder.NoForms, true)]
    [InlineData(WrongFolder.AnotherKind, true)]
    [InlineData("MIM-DROP-03", false)]
    public void W13_what_is_refused_for_its_folder_alone_may_come_again(string rule, bool isElsewhere)
    {
        var refused = DecideIntake.Refuse(Arrival, null, FormFields.None, [new Finding(rule, Severity.Error, null, Place.WholeFile, null, $"Why.", $"What to do.")]);

        (refused.IsElsewhere is true, refused.Identity() == "d1").ShouldBe((isElsewhere, !isElsewhere));
        refused.ReceiptName.EndsWith(WrongFolder.Mark, StringComparison.Ordinal).ShouldBe(isElsewhere);
    }
}
