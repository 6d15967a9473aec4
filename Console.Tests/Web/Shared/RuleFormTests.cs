using Bunit;
using GovConsole.Kernel;
using GovConsole.Tests.Support;
using GovConsole.Web.Access;
using GovConsole.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace GovConsole.Tests.Web.Shared;

public sealed class RuleFormTests : PageTest
{
    [Fact]
    public async Task A_rule_with_a_field_is_told_there_and_any_other_on_top()
    {
        var form = Show(() => throw new RuleException(
            [new("Access.PasswordTooShort", "Password", 8), new("Rule.Stale"), new("Nobody.KnowsThis")]));

        await form.Find("form").SubmitAsync();

        Assert.Equal("密码至少 8 位。", form.Find("#beside").TextContent);
        Assert.Equal(
            ["内容已被他人修改，请刷新后再试。", "不符合规则：Nobody.KnowsThis"],
            form.FindAll("[role=alert] p").Select(text => text.TextContent));
    }

    [Fact]
    public async Task Pressing_twice_submits_once()
    {
        var (times, gate) = (0, new TaskCompletionSource());
        var form = Show(() => { times++; return gate.Task; });

        var first = form.Find("form").SubmitAsync();
        Assert.Equal("true", form.Find("form").GetAttribute("aria-busy"));
        await form.Find("form").SubmitAsync();
        gate.SetResult();
        await first;

        Assert.Equal(1, times);
        Assert.Equal("false", form.Find("form").GetAttribute("aria-busy"));
    }

    [Fact]
    public async Task A_failure_nobody_foresaw_shows_a_number_and_nothing_else()
    {
        var form = Show(() => throw new InvalidOperationException("secret"));

        await form.Find("form").SubmitAsync();

        Assert.Matches("问题编号 [0-9A-F]{12}", form.Find("[role=alert]").TextContent);
        Assert.DoesNotContain("secret", form.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<RuleForm> Show(Func<Task> submit) => Render<RuleForm>(form => form
        .Add(x => x.OnSubmit, submit)
        .Add(x => x.Text, Services.GetRequiredService<IStringLocalizer<AccessText>>())
        .Add(x => x.ChildContent, (RenderFragment<BrokenRules>)(broken => builder =>
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "id", "beside");
            builder.AddContent(2, broken.Text("Password"));
            builder.CloseElement();
        })));
}
