using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Tests.Text;

public sealed class DeclaredTests
{
    [Fact]
    public void What_stands_in_any_file_of_the_type_is_in_its_list_once()
    {
        Declared.All<FormReply>().ShouldContain(FormReply.Forwarded);
        Declared.All<FormReply>().ShouldContain(FormReply.Decline);
        Declared.All<FormReply>().ShouldBeUnique();
        Declared.All<FormReply>().ShouldBeSameAs(Declared.All<FormReply>());
        RequestLetter.All.ShouldContain(RequestLetter.Forwarded);
        RequestLetter.All.Select(letter => letter.Name).ShouldBeUnique();
    }

    [Fact]
    public void What_is_declared_for_others_too_is_not_in_the_list() => Declared.All<FormFields>().ShouldBe([FormFields.None]);

    [Fact]
    public void A_reply_that_no_form_offers_is_none()
    {
        FormReply.Of("forwarded").ShouldBe(FormReply.Forwarded);
        Should.Throw<InvalidOperationException>(() => FormReply.Of("Forwarded"));
    }
}
