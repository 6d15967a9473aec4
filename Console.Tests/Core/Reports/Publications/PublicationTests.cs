using System.Globalization;
using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Publications;
using GovConsole.Tests.Support;
using Microsoft.EntityFrameworkCore;
using UglyToad.PdfPig;

namespace GovConsole.Tests.Core.Reports.Publications;

/// <summary>From the draft to what is published for ever.</summary>
public sealed class PublicationTests : PublicationWorld
{
    [Theory]
    [InlineData("pdf")]
    [InlineData("xlsx")]
    public async Task A_published_bulletin_is_reprinted_byte_by_byte_whatever_becomes_of_the_ledger(string kind)
    {
        var id = await PublishedAsync();
        var first = await PrintAsync(id, kind);

        await CloseAsync();
        World.Clock.Advance(TimeSpan.FromDays(400));
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new("en");
        var second = (await Load.PrintAsync(id, kind, Texts.Current, Admin, Ct)).Bytes;

        Assert.Equal(first, second);
        var live = await Issue.GatherAsync(new(Sample.City.Code, ReportKind.Monthly, March), Admin, Ct);
        Assert.Equal("2", BulletinReport.Of(live, Texts.Chinese).Chapters[0].Grid!.Rows[0][1].Shown);
        Assert.Equal("1", (await Load.RunAsync(id, Admin, Ct)).Form.Chapters[0].Grid!.Rows[0][1].Shown);
    }

    [Fact]
    public async Task It_carries_its_number_its_hash_and_who_published_it()
    {
        var id = await PublishedAsync();
        var (published, form, _) = await Load.RunAsync(id, Admin, Ct);
        using var paper = PdfDocument.Open(await PrintAsync(id, "pdf"));
        var text = string.Concat(paper.GetPages().Select(page => page.Text)).Replace(" ", "", StringComparison.Ordinal);

        Assert.Equal(("TB-469007-M20260301-1", "TB-469007-M20260301-1", true), (published.Number, form.Number, published.IsIntact));
        Assert.Equal(64, published.Hash!.Length);
        Assert.Contains(published.Hash, text, StringComparison.Ordinal);
        Assert.Contains($"由{Admin.Name}刊发", text, StringComparison.Ordinal);
        Assert.Equal(
            ["Audit.BulletinDrafted", "Audit.BulletinPublished", "Audit.BulletinPrinted"],
            (await World.Db.AllAsync<AuditEntry>()).Where(entry => entry.Deed.StartsWith("Audit.Bulletin", StringComparison.Ordinal)).OrderBy(entry => entry.Id).Select(entry => entry.Deed));
    }

    [Theory]
    [InlineData("\"Content\" = replace(\"Content\", '100.00%', '99.00%')")]
    [InlineData("\"PublishedBy\" = '别人'")]
    [InlineData("\"Number\" = 'TB-469007-M20260301-2'")]
    [InlineData("\"PublishedAt\" = '2026-03-01 00:00:00'")]
    public async Task What_was_changed_behind_its_back_is_seen_and_never_printed(string change)
    {
        var id = await PublishedAsync();
        await using (var db = World.Db.CreateDbContext())
        {
#pragma warning disable EF1002 // The change is written above.
            Assert.Equal(1, await db.Database.ExecuteSqlRawAsync($"UPDATE publications SET {change}", Ct));
#pragma warning restore EF1002
        }

        Assert.False((await Load.RunAsync(id, Admin, Ct)).Publication.IsIntact);
        Assert.Equal("Publication.Changed", await RefusedAsync(() => PrintAsync(id, "pdf")));
        Assert.Contains(await World.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.BulletinChanged");
    }

    [Fact]
    public async Task A_paragraph_is_put_in_other_words_and_stays_so_when_the_figures_are_taken_anew()
    {
        var id = await DraftAsync();
        await Revise.RunAsync(new(id, 0, new Dictionary<string, string> { ["Volume"] = "  本月业务\n平稳。 ", ["Idle"] = "", ["Nothing"] = "不存在的段落" }), Admin, Ct);
        await CloseAsync();
        await Draft.RedrawAsync(id, 1, Texts.Chinese, Admin, Ct);
        var form = (await Load.RunAsync(id, Admin, Ct)).Form;
        var sayings = form.Chapters.SelectMany(chapter => chapter.Sayings).ToDictionary(saying => saying.Key);

        Assert.Equal(("本月业务 平稳。", true), (sayings["Volume"].Text, sayings["Volume"].IsEdited));
        Assert.Equal(("", true), (sayings["Idle"].Text, sayings["Idle"].IsEdited));
        Assert.False(sayings["Balance"].IsEdited);
        Assert.Contains("本期受理2件", sayings["Balance"].Text, StringComparison.Ordinal);
        Assert.Equal("2", form.Chapters[0].Grid!.Rows[0][1].Shown);
    }

    public static TheoryData<string, string?> Wordings => new()
    {
        { new('字', PublicationRules.SayingMaxLength), null },
        { new('字', PublicationRules.SayingMaxLength + 1), "Publication.SayingTooLong" },
        { $"投诉人电话{Sample.Phone}", "Publication.PersonalNumber" },
        { $"身份证 {Sample.IdentityNumber}", "Publication.PersonalNumber" },
        { "", null },
    };

    [Theory, MemberData(nameof(Wordings))]
    public async Task A_wording_keeps_its_limits_at_its_own_field(string text, string? code)
    {
        var id = await DraftAsync();
        var run = () => Revise.RunAsync(new(id, 0, new Dictionary<string, string> { ["Volume"] = text }), Admin, Ct);

        if (code is null) await run();
        else Assert.Equal((code, "Volume"), (await Assert.ThrowsAsync<RuleException>(run)).Broken.Select(rule => (rule.Code, rule.Field)).Single());
    }

    [Fact]
    public async Task What_is_published_is_never_changed_and_what_somebody_else_changed_is_not_published_unseen()
    {
        var id = await DraftAsync();
        var none = new Dictionary<string, string>();
        await Revise.RunAsync(new(id, 0, none), Admin, Ct);
        Assert.Equal("Rule.Stale", await RefusedAsync(() => Revise.RunAsync(new(id, 0, none), Admin, Ct)));
        Assert.Equal("Rule.Stale", await RefusedAsync(() => Publish.RunAsync(id, 0, Admin, Ct)));
        Assert.Equal("Publication.NotPublished", await RefusedAsync(() => PrintAsync(id, "pdf")));
        Assert.Equal("Publication.NotPublished", await RefusedAsync(() => Withdraw.RunAsync(id, "有误", Admin, Ct)));

        await Publish.RunAsync(id, 1, Admin, Ct);
        foreach (var late in new Func<Task>[]
        {
            () => Revise.RunAsync(new(id, 2, none), Admin, Ct), () => Draft.RedrawAsync(id, 2, Texts.Chinese, Admin, Ct), () => Publish.RunAsync(id, 2, Admin, Ct), () => Discard.RunAsync(id, 2, Admin, Ct),
        })
            Assert.True(await RefusedAsync(late) is "Publication.NotADraft" or "Publication.Exists");
    }

    [Fact]
    public async Task A_period_has_one_draft_and_one_that_stands_and_is_published_anew_after_a_withdrawal()
    {
        var id = await DraftAsync();
        Assert.Equal(id, await DraftAsync());
        Assert.NotEqual(id, await DraftAsync(kind: ReportKind.Weekly));
        await Publish.RunAsync(id, 0, Admin, Ct);
        Assert.Equal("Publication.Exists", await RefusedAsync(() => DraftAsync()));

        Assert.Equal("Publication.ReasonMissing", await RefusedAsync(() => Withdraw.RunAsync(id, "  ", Admin, Ct)));
        Assert.Equal("Publication.ReasonTooLong", await RefusedAsync(() => Withdraw.RunAsync(id, new('字', Publication.ReasonMaxLength + 1), Admin, Ct)));
        await Withdraw.RunAsync(id, "数据有误", Admin, Ct);
        Assert.Equal("Publication.NotPublished", await RefusedAsync(() => Withdraw.RunAsync(id, "再次", Admin, Ct)));
        Assert.Equal("TB-469007-M20260301-2", await Publish.RunAsync(await DraftAsync(), 0, Admin, Ct));

        var withdrawn = (await Load.RunAsync(id, Admin, Ct)).Publication;
        Assert.Equal((PublicationState.Withdrawn, "数据有误", true), (withdrawn.State, withdrawn.WithdrawnReason, withdrawn.IsIntact));
        Assert.NotEmpty(await PrintAsync(id, "pdf"));
    }

    [Fact]
    public async Task A_draft_can_be_discarded()
    {
        await Discard.RunAsync(await DraftAsync(), 0, Admin, Ct);

        Assert.Empty(await World.Db.AllAsync<Publication>());
    }

    [Fact]
    public async Task Those_below_and_above_read_what_is_published_and_nobody_beside()
    {
        var (draft, published) = (await DraftAsync(Sample.Township), await PublishedAsync());
        var seen = new List<string>();
        foreach (var (role, unit) in new[]
        {
            (Role.Leader, Sample.Province), (Role.Leader, Sample.City), (Role.UnitAdministrator, Sample.Township), (Role.WindowClerk, Sample.Township), (Role.VillageAgent, Sample.Village),
            (Role.UnitAdministrator, Sample.OtherTownship), (Role.UnitAdministrator, Sample.OtherCity), (Role.Leader, Sample.Department),
        })
        {
            var actor = await World.ActorAsync(role, unit);
            var rows = (await Find.RunAsync(1, actor, Ct)).Rows;
            foreach (var (name, id) in new[] { ("draft", draft), ("published", published) })
            {
                var listed = rows.Any(row => row.Id == id);
                Assert.Equal(listed, await RefusedAsync(() => Load.RunAsync(id, actor, Ct)) is null);
                if (listed) seen.Add($"{role} {unit.Name} {name}");
            }
            // Who reads it from below does not change it.
            if (actor.May(Permission.PublishReports)) Assert.Equal("Publication.Unknown", await RefusedAsync(() => Withdraw.RunAsync(published, "不同意", actor, Ct)));
        }

        Assert.Equal(
            [
                "Leader 海南省 published", "Leader 东方市 published", "UnitAdministrator 八所镇 draft", "UnitAdministrator 八所镇 published", "WindowClerk 八所镇 published", "VillageAgent 福久村民委员会 published",
                "UnitAdministrator 东河镇 published",
            ],
            seen);
    }

    [Theory]
    [InlineData(Role.Leader, "Access.Forbidden")]
    [InlineData(Role.WindowClerk, "Access.Forbidden")]
    [InlineData(Role.UnitAdministrator, "Access.OutOfScope")]
    public async Task Nobody_drafts_without_the_permission_or_outside(Role role, string code)
    {
        var actor = await World.ActorAsync(role, Sample.OtherCity);

        Assert.Equal(code, await RefusedAsync(() => DraftAsync(actor: actor)));
    }

    [Fact]
    public async Task The_text_is_official_whatever_the_language_of_whoever_drafts()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new("en");
        var id = await Draft.RunAsync(new(Sample.City.Code, ReportKind.Monthly, March), Texts.Current, Admin, Ct);

        Assert.Equal("东方市政务服务运行情况月通报", (await Load.RunAsync(id, Admin, Ct)).Form.Title);
    }

    [Fact]
    public async Task A_report_is_kept_whole()
    {
        var form = BulletinReport.Of(await Issue.GatherAsync(new(Sample.City.Code, ReportKind.Monthly, March), Admin, Ct), Texts.Chinese);
        var kept = ReportContent.Read(ReportContent.Write(form));

        Assert.Equal(ReportContent.Write(form), ReportContent.Write(kept));
        Assert.Equal(form.Chapters[0].Grid!.Rows[0][1], kept.Chapters[0].Grid!.Rows[0][1]);
        Assert.Equal((form.At, form.At.Kind), (kept.At, kept.At.Kind));
    }

    private static async Task<string?> RefusedAsync(Func<Task> run)
    {
        try
        {
            await run();
            return null;
        }
        catch (RuleException refused)
        {
            return refused.Broken[0].Code;
        }
    }
}
