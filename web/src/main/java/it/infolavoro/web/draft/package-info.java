/**
 * Forms that keep what is typed (ADR 0010): the browser sends the fields a moment after each change, and a page that
 * opens again puts them back as if they had just been typed.
 *
 * <p>A form joins in by three lines: in the metadata {@code <f:viewAction action="#{draft.begin('KIND', citizen,
 * request)}"/>} and {@code <f:event type="preRenderView" listener="#{draft.restore}"/>}, and before the form
 * {@code <ui:include src="/WEB-INF/includes/draft.xhtml"/>}. What must never be kept stands inside an element with
 * {@code data-draft="off"}.
 */
package it.infolavoro.web.draft;
