namespace MimFunctions.Mechanism.Forms;

/// <summary>What every form prints besides its own labels, in one language.</summary>
/// <param name="Field">Head of the column of labels.</param>
/// <param name="Entry">Head of the column to fill in.</param>
/// <param name="Mandatory">Stands behind the label of a field without which the form is refused.</param>
/// <param name="WhereToDrop">Stands before the folder of the form.</param>
/// <param name="WhomToAsk">Stands before the mailbox of those who help.</param>
/// <param name="Instruction">How to fill it in, and what happens then.</param>
/// <param name="Page">Stands before the number of the page.</param>
/// <param name="Form">Id and version of the form: {0} and {1}.</param>
/// <param name="ChooseDate">Prompt of an empty date.</param>
/// <param name="EnterNumbers">Prompt of a list of numbers of fields.</param>
/// <param name="EnterList">Prompt of a list.</param>
/// <param name="ChooseOne">Prompt of a choice from a list.</param>
/// <param name="EnterText">Prompt of a text.</param>
internal sealed record FormWords(
    string Field, string Entry, string Mandatory, string WhereToDrop, string WhomToAsk, string Instruction, string Page, string Form,
    string ChooseDate, string EnterNumbers, string EnterList, string ChooseOne, string EnterText)
{
    /// <summary>The prompts.</summary>
    public IEnumerable<string> Prompts => [ChooseDate, EnterNumbers, EnterList, ChooseOne, EnterText];
}
